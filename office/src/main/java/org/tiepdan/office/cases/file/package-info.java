/** The register taken away: as files, and in the columns of the official form, printed. */
@NullMarked
package org.tiepdan.office.cases.file;

import org.jspecify.annotations.NullMarked;
