/**
 * Details that few petitions have and only some rules use: the unit under a body, where a denounced person moved (LTC 12.3), who is in
 * charge of the field, other addressees; and the notes (lưu ý) for the body that gets the petition, which decide nothing.
 */
@NullMarked
package org.tiepdan.routing.detail;

import org.jspecify.annotations.NullMarked;
