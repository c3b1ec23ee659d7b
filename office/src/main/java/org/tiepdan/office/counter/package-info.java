/**
 * The counter (quầy tiếp nhận): registers a petition, and shows during typing which body is competent, which limits to expect and whether
 * the petition was seen before.
 */
@NullMarked
package org.tiepdan.office.counter;

import org.jspecify.annotations.NullMarked;
