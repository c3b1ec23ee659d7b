/** Who will be late: from limits that run and from how each body has kept such limits, with the error that this had before. */
@NullMarked
package org.tiepdan.reporting.forecast;

import org.jspecify.annotations.NullMarked;
