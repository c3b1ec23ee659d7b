/**
 * The desk where officers sort petitions (phân loại, xử lý đơn) that no rule decides: what waits there, an officer's decision, a
 * body's objection that it is not competent (ý kiến về thẩm quyền), and keys that were used for two contents. Nothing leaves
 * the desk but by a decision, and of two decisions the first on the log counts.
 */
@NullMarked
package org.tiepdan.routing.triage;

import org.jspecify.annotations.NullMarked;
