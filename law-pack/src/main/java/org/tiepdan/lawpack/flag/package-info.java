/** What the competent body has to check before it accepts (lưu ý khi thụ lý); flags decide nothing by themselves. */
@NullMarked
package org.tiepdan.lawpack.flag;

import org.jspecify.annotations.NullMarked;
