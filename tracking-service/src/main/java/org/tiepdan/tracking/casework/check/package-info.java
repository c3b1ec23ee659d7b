/** Finds why an act may not be recorded: by state, body, day or content. Lateness is never a reason. */
@NullMarked
package org.tiepdan.tracking.casework.check;

import org.jspecify.annotations.NullMarked;
