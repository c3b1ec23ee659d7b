/** Sealing with Tink, and the recorded opening of a petition by a holder of the token. */
@NullMarked
package org.tiepdan.intake.sealing.adapter;

import org.jspecify.annotations.NullMarked;
