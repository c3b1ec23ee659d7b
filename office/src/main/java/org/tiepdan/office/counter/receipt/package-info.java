/** What a petition got at its registration: its number, its receipt, and the way to the next one. */
@NullMarked
package org.tiepdan.office.counter.receipt;

import org.jspecify.annotations.NullMarked;
