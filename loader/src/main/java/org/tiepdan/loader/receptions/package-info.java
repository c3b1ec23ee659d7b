/** Files of receptions, in figures. */
@NullMarked
package org.tiepdan.loader.receptions;

import org.jspecify.annotations.NullMarked;
