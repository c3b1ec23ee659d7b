/** Filters of the register that users keep under a name (bộ lọc đã lưu), for themselves or for their body. */
@NullMarked
package org.tiepdan.reporting.filters;

import org.jspecify.annotations.NullMarked;
