/** So sánh cơ quan: which bodies are late, and why; hot spots, and the forecast. */
@NullMarked
package org.tiepdan.office.compare;

import org.jspecify.annotations.NullMarked;
