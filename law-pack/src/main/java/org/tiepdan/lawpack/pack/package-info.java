/** The files of a pack, and what their dated rows have in common. */
@NullMarked
package org.tiepdan.lawpack.pack;

import org.jspecify.annotations.NullMarked;
