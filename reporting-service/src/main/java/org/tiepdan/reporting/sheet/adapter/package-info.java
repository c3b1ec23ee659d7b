/** Tables as workbooks (XLSX), by fastexcel. */
@NullMarked
package org.tiepdan.reporting.sheet.adapter;

import org.jspecify.annotations.NullMarked;
