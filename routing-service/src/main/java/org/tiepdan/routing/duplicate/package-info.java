/**
 * The same petition again (đơn trùng): finds, among petitions of the same petitioner and then of the same place, those that say the
 * same, and says what becomes of a later copy. Of the words only signatures are known here. Denunciations (tố cáo) meet only each other.
 */
@NullMarked
package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.NullMarked;
