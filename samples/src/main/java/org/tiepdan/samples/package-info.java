/**
 * A made-up year at a citizen-reception board: petitions (đơn) as citizens of Thái Nguyên might write them, and what
 * invented officers did about each. Generated from a fixed seed and the law pack, without a clock, so the same year
 * comes out every time. Nobody in it is real.
 */
@NullMarked
package org.tiepdan.samples;

import org.jspecify.annotations.NullMarked;
