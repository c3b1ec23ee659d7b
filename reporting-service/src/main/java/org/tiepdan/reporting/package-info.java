/** The read side: registers, status, counts and the ledger (sổ đối chiếu), all rebuilt from the three logs at any time. */
@NullMarked
package org.tiepdan.reporting;

import org.jspecify.annotations.NullMarked;
