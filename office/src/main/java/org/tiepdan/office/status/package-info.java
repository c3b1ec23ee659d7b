/** What a citizen with a receipt reads: the state of the petition, on a printable page without links. */
@NullMarked
package org.tiepdan.office.status;

import org.jspecify.annotations.NullMarked;
