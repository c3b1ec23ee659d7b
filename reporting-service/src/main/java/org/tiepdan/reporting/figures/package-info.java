/**
 * Counts: the summary, the ledger (sổ đối chiếu) that accounts for every petition from two sides, the lag behind the logs, and the same as
 * metrics. All are derived from the documents on request; nothing is incremented.
 */
@NullMarked
package org.tiepdan.reporting.figures;

import org.jspecify.annotations.NullMarked;
