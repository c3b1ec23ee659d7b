/**
 * Facts that distinguish petitions made from one form letter: places, parcels, numbers and dates of decisions, and other numbers, as short
 * keyed hashes.
 */
@NullMarked
package org.tiepdan.nearduplicate.fact;

import org.jspecify.annotations.NullMarked;
