/** The words of a petition without what changes from copy to copy: case, marks, signs, spaces, and the phrases that every petition has. */
@NullMarked
package org.tiepdan.nearduplicate.text;

import org.jspecify.annotations.NullMarked;
