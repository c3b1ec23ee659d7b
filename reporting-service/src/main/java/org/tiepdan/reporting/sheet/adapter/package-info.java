/** Tables as workbooks (XLSX), written with fastexcel. */
@NullMarked
package org.tiepdan.reporting.sheet.adapter;

import org.jspecify.annotations.NullMarked;
