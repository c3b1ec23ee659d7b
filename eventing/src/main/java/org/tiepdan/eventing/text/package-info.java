/** Text as people paste it: one written form for what looks the same. Plain Java, so that a core may use it. */
@NullMarked
package org.tiepdan.eventing.text;

import org.jspecify.annotations.NullMarked;
