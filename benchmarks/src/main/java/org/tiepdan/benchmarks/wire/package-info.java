/** HTTP as cheap for the generator as it gets, so that the processor of a small machine is left to what is measured. */
@NullMarked
package org.tiepdan.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
