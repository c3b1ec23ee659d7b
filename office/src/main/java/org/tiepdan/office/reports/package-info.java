/** Báo cáo kỳ: the official report forms, to read, to follow back, to print and to submit. */
@NullMarked
package org.tiepdan.office.reports;

import org.jspecify.annotations.NullMarked;
