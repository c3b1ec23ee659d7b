/** Files of petitions (đơn), sent until intake has answered every line. */
@NullMarked
package org.tiepdan.loader.petitions;

import org.jspecify.annotations.NullMarked;
