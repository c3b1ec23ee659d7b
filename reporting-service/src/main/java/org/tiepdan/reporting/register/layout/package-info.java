/** The register of citizen reception (sổ tiếp công dân) in the layout of the official form. */
@NullMarked
package org.tiepdan.reporting.register.layout;

import org.jspecify.annotations.NullMarked;
