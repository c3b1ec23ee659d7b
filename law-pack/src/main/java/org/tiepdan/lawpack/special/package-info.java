/** Matters that leave the ordinary competence of the State's administration: Party, courts, other persons by their field. */
@NullMarked
package org.tiepdan.lawpack.special;

import org.jspecify.annotations.NullMarked;
