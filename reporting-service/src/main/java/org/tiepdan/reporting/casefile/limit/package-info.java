/** The time limits of a case (thời hạn) as tracking counted them, and the notices that one ends soon. */
@NullMarked
package org.tiepdan.reporting.casefile.limit;

import org.jspecify.annotations.NullMarked;
