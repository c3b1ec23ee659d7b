/** How a case is shown, and the commands and replies as they stand on the wire. */
@NullMarked
package org.tiepdan.tracking.casework.adapter;

import org.jspecify.annotations.NullMarked;
