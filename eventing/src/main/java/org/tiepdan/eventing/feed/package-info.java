/**
 * How a subscriber proves that it missed nothing of its feed: the digest of each event, and what is signed of each day (đối soát). Plain
 * Java: cores use it, as do those who check.
 */
@NullMarked
package org.tiepdan.eventing.feed;

import org.jspecify.annotations.NullMarked;
