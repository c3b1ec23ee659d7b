/** The loader against a system that answers as the real one does, and fails when told to. */
@NullMarked
package org.tiepdan.loader;

import org.jspecify.annotations.NullMarked;
