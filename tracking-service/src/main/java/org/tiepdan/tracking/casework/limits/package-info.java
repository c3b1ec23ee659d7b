/**
 * The effects of each event of a case on its time limits, by the rows of {@code time_limits.csv}: the moments that it stands for, the
 * owners of the limits, and their new state.
 */
@NullMarked
package org.tiepdan.tracking.casework.limits;

import org.jspecify.annotations.NullMarked;
