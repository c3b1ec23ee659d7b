/** Shared by all readers of the log: which failures they survive, and which end the process. */
@NullMarked
package org.tiepdan.servicekit.stream;

import org.jspecify.annotations.NullMarked;
