/** How a list or a count is asked for: the parameters, all their faults at once, and the cases they mean. */
@NullMarked
package org.tiepdan.reporting.query;

import org.jspecify.annotations.NullMarked;
