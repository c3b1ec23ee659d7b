/** Tables as files: CSV, written here, and the interface of a spreadsheet writer. In neither does text become a formula. */
@NullMarked
package org.tiepdan.reporting.sheet.file;

import org.jspecify.annotations.NullMarked;
