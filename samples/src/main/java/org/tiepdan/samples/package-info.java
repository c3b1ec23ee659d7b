/**
 * A made-up year at a citizen-reception board: petitions (đơn) as citizens of Thái Nguyên might write them, and the acts of invented
 * officers. Generated from a fixed seed and the law pack, without a clock, so that the result is always the same. Nobody in it is real.
 */
@NullMarked
package org.tiepdan.samples;

import org.jspecify.annotations.NullMarked;
