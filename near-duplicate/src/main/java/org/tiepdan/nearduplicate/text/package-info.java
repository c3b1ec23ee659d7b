/** The words of a petition without what varies from copy to copy: case, marks, signs, spaces and stock phrases. */
@NullMarked
package org.tiepdan.nearduplicate.text;

import org.jspecify.annotations.NullMarked;
