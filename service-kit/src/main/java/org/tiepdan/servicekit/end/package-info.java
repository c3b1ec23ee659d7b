/** Ends a process that can no longer do its work: at once, with the reason in one line. */
@NullMarked
package org.tiepdan.servicekit.end;

import org.jspecify.annotations.NullMarked;
