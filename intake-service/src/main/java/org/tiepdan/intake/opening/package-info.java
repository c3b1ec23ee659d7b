/**
 * Opening what is sealed, and erasing it: by a person, with a reason from a list and the number of a paper; of a denunciation, and to
 * erase, by two persons within an hour.
 */
@NullMarked
package org.tiepdan.intake.opening;

import org.jspecify.annotations.NullMarked;
