/** Tables as files: CSV, written here, and what a writer of spreadsheets must offer. No text of a cell becomes a formula in either. */
@NullMarked
package org.tiepdan.reporting.sheet.file;

import org.jspecify.annotations.NullMarked;
