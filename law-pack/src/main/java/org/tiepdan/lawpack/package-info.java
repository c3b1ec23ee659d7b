/**
 * The law as data: time limits (thời hạn), the working calendar (lịch làm việc), who settles what (thẩm quyền), the bodies (cơ quan) and
 * the administrative units (đơn vị hành chính), each with the dates from and to which it holds. This module decides no case; the services
 * ask which row was in force on the relevant day and record its article and the pack's {@code ruleset} with what they decide.
 */
@NullMarked
package org.tiepdan.lawpack;

import org.jspecify.annotations.NullMarked;
