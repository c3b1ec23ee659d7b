/** What would be found of a petition that is not registered yet, and what of that may be told. */
@NullMarked
package org.tiepdan.routing.duplicate.preview;

import org.jspecify.annotations.NullMarked;
