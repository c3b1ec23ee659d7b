/** The register of citizen reception (sổ tiếp công dân) as the official form lays it out. */
@NullMarked
package org.tiepdan.reporting.register.layout;

import org.jspecify.annotations.NullMarked;
