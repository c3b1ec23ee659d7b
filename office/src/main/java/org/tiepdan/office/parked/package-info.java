/** The page on which an operator sees the parked cases and the reasons, and retries one. It shows no data of a case. */
@NullMarked
package org.tiepdan.office.parked;

import org.jspecify.annotations.NullMarked;
