/**
 * The petition (đơn) behind a case, as routing describes it: what kind it is, who must settle it (cơ quan có thẩm quyền), by
 * which outcome and procedure. Nothing here is decided by tracking.
 */
@NullMarked
package org.tiepdan.tracking.petition;

import org.jspecify.annotations.NullMarked;
