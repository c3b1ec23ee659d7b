/** In-memory index of the petitions in the log, so that a repeated request gets its first answer. */
@NullMarked
package org.tiepdan.intake.index;

import org.jspecify.annotations.NullMarked;
