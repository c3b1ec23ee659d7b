/** Reads what is sealed: the words of a petition, and, opened with a reason by one or two persons, who wrote it. */
@NullMarked
package org.tiepdan.office.opening;

import org.jspecify.annotations.NullMarked;
