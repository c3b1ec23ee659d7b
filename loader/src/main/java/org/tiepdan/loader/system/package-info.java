/** The running system from outside, and the screen. */
@NullMarked
package org.tiepdan.loader.system;

import org.jspecify.annotations.NullMarked;
