/** Bounds how often something may be tried that only those know who hold it, so that it cannot be found by trying. */
@NullMarked
package org.tiepdan.servicekit.web.tries;

import org.jspecify.annotations.NullMarked;
