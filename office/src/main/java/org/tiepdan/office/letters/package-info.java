/** Letters against late bodies (công văn đôn đốc, báo cáo, đề nghị kiểm tra trách nhiệm), as pages to print and as PDF. */
@NullMarked
package org.tiepdan.office.letters;

import org.jspecify.annotations.NullMarked;
