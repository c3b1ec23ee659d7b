/** Finds why an act may not be recorded: state, who acts, the day, and what is said. Lateness is never a reason. */
@NullMarked
package org.tiepdan.tracking.casework.check;

import org.jspecify.annotations.NullMarked;
