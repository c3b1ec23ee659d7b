/** The register as a list for export: its columns and the cells of a case. */
@NullMarked
package org.tiepdan.reporting.register.export;

import org.jspecify.annotations.NullMarked;
