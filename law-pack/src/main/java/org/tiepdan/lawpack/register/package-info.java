/** Registers as an official form lays them out. */
@NullMarked
package org.tiepdan.lawpack.register;

import org.jspecify.annotations.NullMarked;
