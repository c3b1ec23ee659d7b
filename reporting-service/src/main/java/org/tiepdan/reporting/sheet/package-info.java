/** A table as it goes out on paper or into a spreadsheet: merged headings, rows, signatures, notes. Renderers know nothing more. */
@NullMarked
package org.tiepdan.reporting.sheet;

import org.jspecify.annotations.NullMarked;
