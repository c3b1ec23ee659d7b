/** Checks whether a subscriber has every event of its feed, by the signed reconciliations in it. */
@NullMarked
package org.tiepdan.verifier.feed;

import org.jspecify.annotations.NullMarked;
