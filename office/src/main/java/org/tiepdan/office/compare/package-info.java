/** So sánh cơ quan: who is late, and why; hot spots, and who will be late. */
@NullMarked
package org.tiepdan.office.compare;

import org.jspecify.annotations.NullMarked;
