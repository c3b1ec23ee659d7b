/** HTTP with minimal cost for the generator, so that the processor of a small machine is left for the system under test. */
@NullMarked
package org.tiepdan.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
