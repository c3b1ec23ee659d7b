/** Sealing with Tink, and the recorded opening of petitions. */
@NullMarked
package org.tiepdan.intake.sealing.adapter;

import org.jspecify.annotations.NullMarked;
