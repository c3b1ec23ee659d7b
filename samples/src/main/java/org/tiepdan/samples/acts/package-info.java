/** The acts of officers, with the habits of each body. */
@NullMarked
package org.tiepdan.samples.acts;

import org.jspecify.annotations.NullMarked;
