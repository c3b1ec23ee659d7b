/** Says whether a subscriber has everything that its feed took, by the signed reconciliations in it. */
@NullMarked
package org.tiepdan.verifier.feed;

import org.jspecify.annotations.NullMarked;
