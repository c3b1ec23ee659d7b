/** The layouts of official registers. */
@NullMarked
package org.tiepdan.lawpack.register;

import org.jspecify.annotations.NullMarked;
