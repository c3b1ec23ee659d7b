/** Places by one of their names, of today or of before, as people type them. */
@NullMarked
package org.tiepdan.routing.directory.place;

import org.jspecify.annotations.NullMarked;
