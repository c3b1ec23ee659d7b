/** The stages of acts with several steps. */
@NullMarked
package org.tiepdan.tracking.casework.stage;

import org.jspecify.annotations.NullMarked;
