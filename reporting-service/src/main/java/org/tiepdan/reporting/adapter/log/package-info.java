/** What is kept of a log apart from the cases, and read again when it is grown anew. */
@NullMarked
package org.tiepdan.reporting.adapter.log;

import org.jspecify.annotations.NullMarked;
