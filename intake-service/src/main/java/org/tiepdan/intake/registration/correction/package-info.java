/**
 * Sửa, hủy đăng ký: what was registered of a petition by a slip is mended, or the registration is void, by a new event with officer
 * and reason; nothing is erased.
 */
@NullMarked
package org.tiepdan.intake.registration.correction;

import org.jspecify.annotations.NullMarked;
