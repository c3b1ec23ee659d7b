/** How the bodies do: what each had, settled, kept waiting and was late with in a span of days, and by whose cause. */
@NullMarked
package org.tiepdan.reporting.score;

import org.jspecify.annotations.NullMarked;
