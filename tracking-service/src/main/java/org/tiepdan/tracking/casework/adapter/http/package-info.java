/**
 * A body's command (yêu cầu của cơ quan) over HTTP: checked at the edge, written to the log, answered from the log. A case is
 * read where it is held.
 */
@NullMarked
package org.tiepdan.tracking.casework.adapter.http;

import org.jspecify.annotations.NullMarked;
