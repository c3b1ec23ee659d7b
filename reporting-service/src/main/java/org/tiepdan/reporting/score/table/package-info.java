/** Tables of counts that add up, without the small ones and without what would tell them. */
@NullMarked
package org.tiepdan.reporting.score.table;

import org.jspecify.annotations.NullMarked;
