/** What a service's readers of the log have in common: which failures they go on after, and which end the process. */
@NullMarked
package org.tiepdan.servicekit.stream;

import org.jspecify.annotations.NullMarked;
