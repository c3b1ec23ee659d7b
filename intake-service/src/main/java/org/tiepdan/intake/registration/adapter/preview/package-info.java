/** The preview of a petition at the edge. */
@NullMarked
package org.tiepdan.intake.registration.adapter.preview;

import org.jspecify.annotations.NullMarked;
