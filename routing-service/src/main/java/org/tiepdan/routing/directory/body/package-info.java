/** Bodies by their names, or by those of places that they answer for, of today or of before. */
@NullMarked
package org.tiepdan.routing.directory.body;

import org.jspecify.annotations.NullMarked;
