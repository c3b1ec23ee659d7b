/**
 * Biên nhận: what a citizen takes home, a code, a number and the limits to expect. It is a slip of paper that others may
 * find: it names nobody, and nothing on it tells a denunciation (tố cáo) from a complaint (LTC 8, 56).
 */
@NullMarked
package org.tiepdan.intake.receipt;

import org.jspecify.annotations.NullMarked;
