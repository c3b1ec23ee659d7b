/** The bodies (cơ quan) and administrative units (đơn vị hành chính), each with the dates from and to which it exists. */
@NullMarked
package org.tiepdan.lawpack.body;

import org.jspecify.annotations.NullMarked;
