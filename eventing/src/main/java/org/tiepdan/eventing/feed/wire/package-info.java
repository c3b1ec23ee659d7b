/** What a feed has on the wire: the attributes of its events, and the event of a day that is reconciled. */
@NullMarked
package org.tiepdan.eventing.feed.wire;

import org.jspecify.annotations.NullMarked;
