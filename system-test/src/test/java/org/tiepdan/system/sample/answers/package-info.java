/** Compares the system's answers and exports about the sample year with an independent count. */
@NullMarked
package org.tiepdan.system.sample.answers;

import org.jspecify.annotations.NullMarked;
