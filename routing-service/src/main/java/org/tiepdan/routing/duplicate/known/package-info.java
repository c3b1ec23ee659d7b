/** Petitions as the indexes know them, and the comparison of a petition with them. */
@NullMarked
package org.tiepdan.routing.duplicate.known;

import org.jspecify.annotations.NullMarked;
