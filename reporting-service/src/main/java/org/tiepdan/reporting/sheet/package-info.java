/** A table for paper or spreadsheets: merged headings, rows, signatures, notes. Renderers know nothing more. */
@NullMarked
package org.tiepdan.reporting.sheet;

import org.jspecify.annotations.NullMarked;
