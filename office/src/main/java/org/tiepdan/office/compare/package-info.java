/** So sánh cơ quan: who is late, and why; what stands out, and who will be late. */
@NullMarked
package org.tiepdan.office.compare;

import org.jspecify.annotations.NullMarked;
