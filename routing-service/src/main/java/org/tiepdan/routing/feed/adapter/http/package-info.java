/** Feeds over HTTP: the stream of events, and the reconciliation of each day. Both read the topic of the feed, from any instance. */
@NullMarked
package org.tiepdan.routing.feed.adapter.http;

import org.jspecify.annotations.NullMarked;
