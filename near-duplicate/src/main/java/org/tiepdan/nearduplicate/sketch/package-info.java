/** Sketches of sets: keyed hashes, and estimates of what two sets share from their sketches alone. Independent of language. */
@NullMarked
package org.tiepdan.nearduplicate.sketch;

import org.jspecify.annotations.NullMarked;
