/**
 * The counter (quầy tiếp nhận): registers a petition, and says while it is typed which body is competent, which limits to expect and
 * whether it was seen before.
 */
@NullMarked
package org.tiepdan.office.counter;

import org.jspecify.annotations.NullMarked;
