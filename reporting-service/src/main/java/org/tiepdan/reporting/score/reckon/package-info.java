/** The contribution of one case to each figure of each body. */
@NullMarked
package org.tiepdan.reporting.score.reckon;

import org.jspecify.annotations.NullMarked;
