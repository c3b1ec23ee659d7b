/** The read positions in the logs, and the check that log and database belong together. */
@NullMarked
package org.tiepdan.reporting.adapter.progress;

import org.jspecify.annotations.NullMarked;
