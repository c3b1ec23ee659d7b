/** Sealing with Tink, and the recorded opening of a petition by whoever holds the token for it. */
@NullMarked
package org.tiepdan.intake.sealing.adapter;

import org.jspecify.annotations.NullMarked;
