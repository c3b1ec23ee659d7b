/** How the days of a limit were counted, one by one (sổ tính ngày). */
@NullMarked
package org.tiepdan.tracking.deadline.ledger;

import org.jspecify.annotations.NullMarked;
