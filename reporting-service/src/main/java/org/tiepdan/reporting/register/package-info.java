/** The register (sổ theo dõi): which cases there are, page by page; one case with its reasons and limits; its timeline. */
@NullMarked
package org.tiepdan.reporting.register;

import org.jspecify.annotations.NullMarked;
