/** Who may see a petition: by the bodies that received it or settle it, and by whom it denounces. */
@NullMarked
package org.tiepdan.intake.parties;

import org.jspecify.annotations.NullMarked;
