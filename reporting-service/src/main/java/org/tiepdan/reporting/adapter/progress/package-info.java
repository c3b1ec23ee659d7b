/** How far the logs were read, and whether log and database belong together. */
@NullMarked
package org.tiepdan.reporting.adapter.progress;

import org.jspecify.annotations.NullMarked;
