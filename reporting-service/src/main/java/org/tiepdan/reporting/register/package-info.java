/** The register (sổ theo dõi): the cases, page by page; one case with its reasons and limits; its timeline. */
@NullMarked
package org.tiepdan.reporting.register;

import org.jspecify.annotations.NullMarked;
