/** The results of a decision, in the figures that the official forms require. */
@NullMarked
package org.tiepdan.tracking.casework.result;

import org.jspecify.annotations.NullMarked;
