/** The totals of the ledger as a file. */
@NullMarked
package org.tiepdan.office.ledger;

import org.jspecify.annotations.NullMarked;
