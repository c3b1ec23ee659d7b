/** Parked cases: the operator's list, and requests to retry them. */
@NullMarked
package org.tiepdan.tracking.casework.adapter.parked;

import org.jspecify.annotations.NullMarked;
