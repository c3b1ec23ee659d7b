/**
 * Identifiers that reveal nothing: the petition id (mã đơn), the receipt code (mã biên nhận), and keyed digests that
 * recognise the same petitioner, text or request without revealing it.
 */
@NullMarked
package org.tiepdan.intake.identity;

import org.jspecify.annotations.NullMarked;
