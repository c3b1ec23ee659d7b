/** What the competent body has to look at before it accepts, and what decides nothing by itself (lưu ý khi thụ lý). */
@NullMarked
package org.tiepdan.lawpack.flag;

import org.jspecify.annotations.NullMarked;
