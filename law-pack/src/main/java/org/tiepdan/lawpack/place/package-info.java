/** Administrative units (đơn vị hành chính) that no longer exist, and the present units that got their territory. */
@NullMarked
package org.tiepdan.lawpack.place;

import org.jspecify.annotations.NullMarked;
