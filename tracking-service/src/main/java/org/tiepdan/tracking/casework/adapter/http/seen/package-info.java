/** Cases as one caller sees them (ai được xem vụ việc nào), read where they are held. */
@NullMarked
package org.tiepdan.tracking.casework.adapter.http.seen;

import org.jspecify.annotations.NullMarked;
