/**
 * Names that reveal nothing: the petition id (mã đơn), the receipt code (mã biên nhận) and keyed digests by which the same
 * petitioner, text or request is found again without being known.
 */
@NullMarked
package org.tiepdan.intake.identity;

import org.jspecify.annotations.NullMarked;
