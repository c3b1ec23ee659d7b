/**
 * Đăng ký đơn: what a petition must contain to be registered (khiếu nại, tố cáo, kiến nghị, phản ánh), which part of it becomes a public
 * fact, and which part is sealed.
 */
@NullMarked
package org.tiepdan.intake.registration;

import org.jspecify.annotations.NullMarked;
