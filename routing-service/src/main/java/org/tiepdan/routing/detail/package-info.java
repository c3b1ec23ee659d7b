/**
 * What few petitions say and some rules ask: the unit under a body, where a denounced person went since (LTC 12.3), who is in charge
 * of the field, to whom it was also sent; and the notes (lưu ý) for the body that gets it, which decide nothing.
 */
@NullMarked
package org.tiepdan.routing.detail;

import org.jspecify.annotations.NullMarked;
