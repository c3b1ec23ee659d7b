/** What is known of a petition before it is registered: nothing of it is recorded. */
@NullMarked
package org.tiepdan.intake.registration.preview;

import org.jspecify.annotations.NullMarked;
