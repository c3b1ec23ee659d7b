/** Sổ đăng ký đơn: the numbers (số đến) that a body gives to what it receives, from 1 in each year, none twice and none left out. */
@NullMarked
package org.tiepdan.intake.register;

import org.jspecify.annotations.NullMarked;
