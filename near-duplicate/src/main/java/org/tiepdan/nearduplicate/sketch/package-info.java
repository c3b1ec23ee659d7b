/** Sketches of sets: keyed hashes, and what share of two sets is common by their sketches alone. Knows no language. */
@NullMarked
package org.tiepdan.nearduplicate.sketch;

import org.jspecify.annotations.NullMarked;
