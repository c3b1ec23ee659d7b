/** The command that simulates the feed of a body. It knows the forms of the wire and no service. */
@NullMarked
package org.tiepdan.feedsimulator;

import org.jspecify.annotations.NullMarked;
