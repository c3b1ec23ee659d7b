/** Matters outside the ordinary competence of the State administration: the Party, courts, persons outside public bodies by field. */
@NullMarked
package org.tiepdan.lawpack.special;

import org.jspecify.annotations.NullMarked;
