/** Follows each case (vụ việc) from routing to its closing, and watches its statutory time limits (thời hạn). */
@NullMarked
package org.tiepdan.tracking;

import org.jspecify.annotations.NullMarked;
