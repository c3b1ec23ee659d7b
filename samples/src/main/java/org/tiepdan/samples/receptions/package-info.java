/** The receptions of bodies in the sample year, in figures. */
@NullMarked
package org.tiepdan.samples.receptions;

import org.jspecify.annotations.NullMarked;
