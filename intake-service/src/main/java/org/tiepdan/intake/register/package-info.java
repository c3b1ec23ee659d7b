/**
 * Sổ đăng ký đơn: the running numbers (số đến) that a body gives to petitions, from 1 in each year, none twice and none
 * left out; and the numbers apart, in no order, of petitions that may denounce somebody.
 */
@NullMarked
package org.tiepdan.intake.register;

import org.jspecify.annotations.NullMarked;
