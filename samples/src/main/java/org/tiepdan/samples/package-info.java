/**
 * A year at a citizen-reception board that never was: petitions (đơn) as citizens of Thái Nguyên might write them, and what the
 * officers of made-up character did about each. Drawn from a fixed seed and from the law pack, without a clock, so that the same
 * year is written every time. Nobody in it is real.
 */
@NullMarked
package org.tiepdan.samples;

import org.jspecify.annotations.NullMarked;
