/** What tells two petitions of one form letter apart: places, parcels, numbers and dates of decisions, and other numbers, as short keyed hashes. */
@NullMarked
package org.tiepdan.nearduplicate.fact;

import org.jspecify.annotations.NullMarked;
