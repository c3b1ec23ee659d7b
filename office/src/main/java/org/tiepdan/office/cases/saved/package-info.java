/** Named filters of the register (bộ lọc đã lưu): saved from the list of cases, and managed on their own page. */
@NullMarked
package org.tiepdan.office.cases.saved;

import org.jspecify.annotations.NullMarked;
