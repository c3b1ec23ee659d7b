/**
 * Statutory time limits (thời hạn) of one case: when a limit is set, what meets it in time (đúng hạn), when it is missed (quá hạn), and how
 * a late entry is judged by the day of the act, not by the day of entry.
 */
@NullMarked
package org.tiepdan.tracking.deadline;

import org.jspecify.annotations.NullMarked;
