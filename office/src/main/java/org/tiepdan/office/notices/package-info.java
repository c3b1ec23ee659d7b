/** The page on which an operator announces changed days and changed rows of the law, after a preview of the limits that change. */
@NullMarked
package org.tiepdan.office.notices;

import org.jspecify.annotations.NullMarked;
