/** Filters of the register under a name (bộ lọc đã lưu): chosen on the list of cases, kept in order on a page of their own. */
@NullMarked
package org.tiepdan.office.cases.saved;

import org.jspecify.annotations.NullMarked;
