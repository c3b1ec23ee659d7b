/** Files, cut and told apart. */
@NullMarked
package org.tiepdan.loader.petitions;

import org.jspecify.annotations.NullMarked;
