/** Tables of counts that add up, without small counts and without the cells that would reveal them. */
@NullMarked
package org.tiepdan.reporting.score.table;

import org.jspecify.annotations.NullMarked;
