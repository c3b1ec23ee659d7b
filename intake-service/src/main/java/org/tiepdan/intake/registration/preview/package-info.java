/** The preview of a petition before registration; records nothing. */
@NullMarked
package org.tiepdan.intake.registration.preview;

import org.jspecify.annotations.NullMarked;
