/** The topology that writes the feeds. */
@NullMarked
package org.tiepdan.routing.feed.adapter;

import org.jspecify.annotations.NullMarked;
