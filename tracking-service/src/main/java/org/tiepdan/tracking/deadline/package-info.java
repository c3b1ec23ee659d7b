/**
 * Statutory time limits (thời hạn) of one case: when a limit is set, what meets it in time (đúng hạn), when it is missed
 * (quá hạn), and how an act that was typed in late is judged by the day it was done, not by the day it was entered.
 */
@NullMarked
package org.tiepdan.tracking.deadline;

import org.jspecify.annotations.NullMarked;
