/** Escalation against a body that stays late (đôn đốc, báo cáo, kiểm tra trách nhiệm): NĐ154/2026 6.4, 32.1; LTCD 15.3d, 26.1b. */
@NullMarked
package org.tiepdan.tracking.casework.escalation;

import org.jspecify.annotations.NullMarked;
