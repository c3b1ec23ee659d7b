/** The wire format of a feed: the attributes of its events, and the event of a reconciled day. */
@NullMarked
package org.tiepdan.eventing.feed.wire;

import org.jspecify.annotations.NullMarked;
