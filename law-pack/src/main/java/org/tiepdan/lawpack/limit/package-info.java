/** Time limits (thời hạn) and what an office expects of itself where the law sets none. */
@NullMarked
package org.tiepdan.lawpack.limit;

import org.jspecify.annotations.NullMarked;
