/** The time limits of a case (thời hạn) as tracking counted them, and the warnings before they end. */
@NullMarked
package org.tiepdan.reporting.casefile.limit;

import org.jspecify.annotations.NullMarked;
