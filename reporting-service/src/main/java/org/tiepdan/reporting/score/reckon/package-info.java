/** What one case adds to which figure of which body. */
@NullMarked
package org.tiepdan.reporting.score.reckon;

import org.jspecify.annotations.NullMarked;
