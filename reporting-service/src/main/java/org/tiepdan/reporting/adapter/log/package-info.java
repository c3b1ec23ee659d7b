/** Data of a log that is stored separately from the cases, and read again for a rebuild. */
@NullMarked
package org.tiepdan.reporting.adapter.log;

import org.jspecify.annotations.NullMarked;
