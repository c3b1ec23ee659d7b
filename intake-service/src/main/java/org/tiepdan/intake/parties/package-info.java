/** Who may see a petition: determined by the bodies that received it or settle it, and by the body that it denounces. */
@NullMarked
package org.tiepdan.intake.parties;

import org.jspecify.annotations.NullMarked;
