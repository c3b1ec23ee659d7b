/** Public views of a case, and the wire formats of commands and replies. */
@NullMarked
package org.tiepdan.tracking.casework.adapter;

import org.jspecify.annotations.NullMarked;
