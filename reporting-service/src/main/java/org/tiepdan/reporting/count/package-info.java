/**
 * The counts of all cases, by named members, in memory. A case's contribution is a function of its document, so a change adds the new
 * contribution and subtracts the old one, and the counts always equal a fresh count.
 */
@NullMarked
package org.tiepdan.reporting.count;

import org.jspecify.annotations.NullMarked;
