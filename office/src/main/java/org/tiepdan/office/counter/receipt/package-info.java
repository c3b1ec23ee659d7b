/** The result of a registration: the number, the receipt, and a link to the next petition. */
@NullMarked
package org.tiepdan.office.counter.receipt;

import org.jspecify.annotations.NullMarked;
