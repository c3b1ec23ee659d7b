/**
 * The petition (đơn) behind a case, as routing describes it: its kind, the competent body (cơ quan có thẩm quyền), the outcome and the
 * procedure. Tracking decides none of this.
 */
@NullMarked
package org.tiepdan.tracking.petition;

import org.jspecify.annotations.NullMarked;
