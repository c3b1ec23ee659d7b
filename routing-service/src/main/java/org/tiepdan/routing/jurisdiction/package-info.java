/**
 * Competence to settle (thẩm quyền giải quyết): who settles a complaint (khiếu nại), a denunciation (tố cáo), a proposal
 * or feedback (kiến nghị, phản ánh), by the rules in force on the day of receipt, and what the receiving body then does:
 * accept (thụ lý), transfer (chuyển đơn), guide (hướng dẫn). What no rule decides goes to triage (cán bộ xử lý đơn quyết
 * định) with what was missing; nothing is guessed and nothing is dropped.
 */
@NullMarked
package org.tiepdan.routing.jurisdiction;

import org.jspecify.annotations.NullMarked;
