/** The log of looks (nhật ký truy cập) for inspectors: who looked at which denunciation, and who exported a register. */
@NullMarked
package org.tiepdan.reporting.looks;

import org.jspecify.annotations.NullMarked;
