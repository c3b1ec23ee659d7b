/** Voids a registration that was a mistake. What was wrong in a right one is mended by the form of the counter itself. */
@NullMarked
package org.tiepdan.office.counter.mend;

import org.jspecify.annotations.NullMarked;
