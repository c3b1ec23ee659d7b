/**
 * Sửa, hủy đăng ký: a mistake in a registration is corrected, or the registration is voided, by a new event with officer and reason;
 * nothing is erased.
 */
@NullMarked
package org.tiepdan.intake.registration.correction;

import org.jspecify.annotations.NullMarked;
