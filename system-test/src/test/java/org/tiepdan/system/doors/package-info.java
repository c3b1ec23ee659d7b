/** The doors of the whole system: who gets in, and what those see who must not. */
@NullMarked
package org.tiepdan.system.doors;

import org.jspecify.annotations.NullMarked;
