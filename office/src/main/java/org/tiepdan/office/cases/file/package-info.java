/** The register as files, and printed in the columns of the official form. */
@NullMarked
package org.tiepdan.office.cases.file;

import org.jspecify.annotations.NullMarked;
