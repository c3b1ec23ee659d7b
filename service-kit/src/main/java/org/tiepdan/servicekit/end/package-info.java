/** How a process ends that cannot do its work any more: at once, and with its reason in one line. */
@NullMarked
package org.tiepdan.servicekit.end;

import org.jspecify.annotations.NullMarked;
