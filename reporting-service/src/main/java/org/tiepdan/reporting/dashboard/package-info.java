/**
 * What a leader looks at (trang tổng hợp của lãnh đạo): open cases, what is late or soon due, what waits in triage, the months
 * against those of the year before, who keeps the time limits, the ledger.
 */
@NullMarked
package org.tiepdan.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
