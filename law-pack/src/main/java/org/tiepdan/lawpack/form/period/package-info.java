/** The periods that reports are about (kỳ báo cáo), with the days on which they are cut off. */
@NullMarked
package org.tiepdan.lawpack.form.period;

import org.jspecify.annotations.NullMarked;
