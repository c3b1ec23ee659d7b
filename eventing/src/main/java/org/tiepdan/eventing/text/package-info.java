/** Normalises pasted text, so that what looks the same is the same. Plain Java, so that cores may use it. */
@NullMarked
package org.tiepdan.eventing.text;

import org.jspecify.annotations.NullMarked;
