/**
 * Biên nhận: a citizen's receipt, with a code, a number and the limits to expect. Others may find this slip of paper: it names nobody, and
 * nothing on it distinguishes a denunciation (tố cáo) from a complaint (LTC 8, 56).
 */
@NullMarked
package org.tiepdan.intake.receipt;

import org.jspecify.annotations.NullMarked;
