/**
 * The leader's page (trang tổng hợp của lãnh đạo): open cases, late and soon due ones, triage, months compared with the year before,
 * punctuality, the ledger.
 */
@NullMarked
package org.tiepdan.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
