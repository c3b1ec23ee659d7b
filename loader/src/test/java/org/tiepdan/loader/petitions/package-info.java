/** Files, split and distinguished. */
@NullMarked
package org.tiepdan.loader.petitions;

import org.jspecify.annotations.NullMarked;
