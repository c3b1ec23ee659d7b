/** The page on which an operator announces changed days and changed rows of the law, after it has shown what moves. */
@NullMarked
package org.tiepdan.office.notices;

import org.jspecify.annotations.NullMarked;
