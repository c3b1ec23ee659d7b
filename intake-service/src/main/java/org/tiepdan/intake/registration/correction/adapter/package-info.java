/** The addresses, what of a petition is read back and sealed again, and the log. */
@NullMarked
package org.tiepdan.intake.registration.correction.adapter;

import org.jspecify.annotations.NullMarked;
