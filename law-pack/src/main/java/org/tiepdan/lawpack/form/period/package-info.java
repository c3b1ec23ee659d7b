/** The periods that reports cover (kỳ báo cáo), with their cut-off days. */
@NullMarked
package org.tiepdan.lawpack.form.period;

import org.jspecify.annotations.NullMarked;
