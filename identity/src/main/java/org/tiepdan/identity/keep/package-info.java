/** The folder that outlives a start: for its owner alone. */
@NullMarked
package org.tiepdan.identity.keep;

import org.jspecify.annotations.NullMarked;
