/** How often the head of a body has to receive citizens. */
@NullMarked
package org.tiepdan.lawpack.reception;

import org.jspecify.annotations.NullMarked;
