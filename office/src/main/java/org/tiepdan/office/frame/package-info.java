/** What every page has: languages, headers, files, what stands around it, and what is shown where it cannot be. */
@NullMarked
package org.tiepdan.office.frame;

import org.jspecify.annotations.NullMarked;
