/** The register as a list to take away: its columns, and what each says of a case. */
@NullMarked
package org.tiepdan.reporting.register.export;

import org.jspecify.annotations.NullMarked;
