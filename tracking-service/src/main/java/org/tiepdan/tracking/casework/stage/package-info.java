/** How far an act has got where it has several steps. */
@NullMarked
package org.tiepdan.tracking.casework.stage;

import org.jspecify.annotations.NullMarked;
