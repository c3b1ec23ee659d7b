/** Time limits (thời hạn) and how they are counted. */
@NullMarked
package org.tiepdan.lawpack.limit;

import org.jspecify.annotations.NullMarked;
