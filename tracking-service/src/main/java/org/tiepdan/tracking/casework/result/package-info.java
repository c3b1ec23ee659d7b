/** What a decision brings about, in the figures that the official forms ask for. */
@NullMarked
package org.tiepdan.tracking.casework.result;

import org.jspecify.annotations.NullMarked;
