/**
 * Counts: the summary, the ledger (sổ đối chiếu) that accounts for every petition from two sides, the lag behind the logs,
 * and the same as metrics. Everything is counted from the documents when asked; nothing is incremented.
 */
@NullMarked
package org.tiepdan.reporting.figures;

import org.jspecify.annotations.NullMarked;
