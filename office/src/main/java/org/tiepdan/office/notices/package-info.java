/** The page on which an operator announces a swapped day off, after it has shown what moves. */
@NullMarked
package org.tiepdan.office.notices;

import org.jspecify.annotations.NullMarked;
