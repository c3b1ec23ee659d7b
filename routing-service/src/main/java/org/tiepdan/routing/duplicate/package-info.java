/**
 * The same petition again (đơn trùng): finds, among petitions of the same petitioner and then of the same place, those that say the same,
 * and decides about later copies. Only signatures of the words are known here. Denunciations (tố cáo) are compared only with each other.
 */
@NullMarked
package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.NullMarked;
