/** What a correction (đính chính) may not do, and in whose name the act that it puts in place is recorded. */
@NullMarked
package org.tiepdan.tracking.casework.correction;

import org.jspecify.annotations.NullMarked;
