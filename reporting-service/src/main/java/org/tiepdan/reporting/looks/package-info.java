/** The log of looks (nhật ký truy cập) as an inspector reads it: who looked at which denunciation, and who took a register away. */
@NullMarked
package org.tiepdan.reporting.looks;

import org.jspecify.annotations.NullMarked;
