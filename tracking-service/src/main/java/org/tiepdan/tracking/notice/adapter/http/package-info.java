/** Notices over HTTP, for the operator. */
@NullMarked
package org.tiepdan.tracking.notice.adapter.http;

import org.jspecify.annotations.NullMarked;
