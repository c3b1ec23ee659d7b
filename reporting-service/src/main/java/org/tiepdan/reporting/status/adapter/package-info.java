/** What a citizen learns, over HTTP and from MongoDB. */
@NullMarked
package org.tiepdan.reporting.status.adapter;

import org.jspecify.annotations.NullMarked;
