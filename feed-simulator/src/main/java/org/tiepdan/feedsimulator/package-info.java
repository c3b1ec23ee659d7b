/** The command that simulates the feed of a body. It knows the wire formats, but no service. */
@NullMarked
package org.tiepdan.feedsimulator;

import org.jspecify.annotations.NullMarked;
