/** The preview of a petition over HTTP. */
@NullMarked
package org.tiepdan.intake.registration.adapter.preview;

import org.jspecify.annotations.NullMarked;
