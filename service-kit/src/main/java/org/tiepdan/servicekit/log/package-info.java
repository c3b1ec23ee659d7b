/** A topic followed by hand, where neither a topology nor a listener of a group fits. */
@NullMarked
package org.tiepdan.servicekit.log;

import org.jspecify.annotations.NullMarked;
