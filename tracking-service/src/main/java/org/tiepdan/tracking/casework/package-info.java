/**
 * The life of a case (vụ việc) from the routing decision to its closing: acceptance (thụ lý), refusal (không thụ lý),
 * transfer (chuyển đơn), decision (quyết định giải quyết), answer (trả lời), withdrawal (rút đơn), and which statutory time
 * limit each of them sets, meets or ends. Only the competent body (cơ quan có thẩm quyền) acts; lateness never refuses an act.
 */
@NullMarked
package org.tiepdan.tracking.casework;

import org.jspecify.annotations.NullMarked;
