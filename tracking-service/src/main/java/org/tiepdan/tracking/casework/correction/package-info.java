/** What a correction (đính chính) may not do, and the body for which the corrected act is recorded. */
@NullMarked
package org.tiepdan.tracking.casework.correction;

import org.jspecify.annotations.NullMarked;
