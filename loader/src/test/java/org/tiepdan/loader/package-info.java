/** The loader with a system that answers like the real one, and fails on demand. */
@NullMarked
package org.tiepdan.loader;

import org.jspecify.annotations.NullMarked;
