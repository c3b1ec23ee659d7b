/** Báo cáo kỳ: the official report forms, to read, trace, print and submit. */
@NullMarked
package org.tiepdan.office.reports;

import org.jspecify.annotations.NullMarked;
