/** Steps against a body that stays late: it is urged, reported and held to account (đôn đốc, báo cáo, kiểm tra trách nhiệm). */
@NullMarked
package org.tiepdan.lawpack.escalation;

import org.jspecify.annotations.NullMarked;
