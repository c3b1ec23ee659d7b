/**
 * The counts of all cases, by named members, in memory. What a case adds to them is a function of its document, so a change
 * is counted as what the document adds now less what it added before, and the counts are those of a fresh count at any time.
 */
@NullMarked
package org.tiepdan.reporting.count;

import org.jspecify.annotations.NullMarked;
