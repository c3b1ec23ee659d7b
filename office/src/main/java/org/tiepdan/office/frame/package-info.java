/** Common to all pages: languages, headers, files, the frame, and error pages. */
@NullMarked
package org.tiepdan.office.frame;

import org.jspecify.annotations.NullMarked;
