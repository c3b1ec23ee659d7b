/**
 * How a subscriber proves that it missed nothing of its feed: the digest of each event, and the signed statement of each day (đối soát).
 * Plain Java, for cores and for programs that check feeds.
 */
@NullMarked
package org.tiepdan.eventing.feed;

import org.jspecify.annotations.NullMarked;
