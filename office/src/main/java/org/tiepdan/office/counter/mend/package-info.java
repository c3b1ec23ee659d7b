/** Voids a registration made by mistake. Errors in a valid registration are corrected in the form of the counter. */
@NullMarked
package org.tiepdan.office.counter.mend;

import org.jspecify.annotations.NullMarked;
