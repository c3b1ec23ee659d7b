/** The running system as it is seen from outside, and the screen. */
@NullMarked
package org.tiepdan.loader.system;

import org.jspecify.annotations.NullMarked;
