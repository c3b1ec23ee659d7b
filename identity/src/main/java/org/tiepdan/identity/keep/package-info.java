/** The folder that survives restarts, readable only by its owner. */
@NullMarked
package org.tiepdan.identity.keep;

import org.jspecify.annotations.NullMarked;
