/**
 * The desk where officers sort petitions (phân loại, xử lý đơn) that no rule decides: the queue, officers' decisions, bodies' objections
 * that they are not competent (ý kiến về thẩm quyền), and keys used for two contents. A petition leaves the desk only by a decision, and of
 * two decisions the first on the log counts.
 */
@NullMarked
package org.tiepdan.routing.triage;

import org.jspecify.annotations.NullMarked;
