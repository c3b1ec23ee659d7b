/**
 * How a subscriber proves that it missed nothing of its feed: the number and the digest of each event, and the signed reconciliation
 * of each day (đối soát). Who writes feeds, who checks them and the verifier share these forms.
 */
@NullMarked
package org.tiepdan.eventing.feed;

import org.jspecify.annotations.NullMarked;
