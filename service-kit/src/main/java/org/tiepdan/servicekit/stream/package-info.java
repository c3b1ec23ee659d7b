/** Shared handling of failures for all readers of the log: which ones they survive, and which end the process. */
@NullMarked
package org.tiepdan.servicekit.stream;

import org.jspecify.annotations.NullMarked;
