/**
 * What each event of a case does to its time limits, as the rows of {@code time_limits.csv} say: which moments it is, who owes
 * the limits then, and what they become.
 */
@NullMarked
package org.tiepdan.tracking.casework.limits;

import org.jspecify.annotations.NullMarked;
