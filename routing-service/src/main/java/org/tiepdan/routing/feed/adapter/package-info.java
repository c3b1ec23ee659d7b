/** Feeds at the edge: the topology that writes them. */
@NullMarked
package org.tiepdan.routing.feed.adapter;

import org.jspecify.annotations.NullMarked;
