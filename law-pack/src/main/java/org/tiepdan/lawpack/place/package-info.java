/** Administrative units (đơn vị hành chính) that ended, and which units of today have their ground. */
@NullMarked
package org.tiepdan.lawpack.place;

import org.jspecify.annotations.NullMarked;
