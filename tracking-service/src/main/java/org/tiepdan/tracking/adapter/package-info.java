/** Checks before the service starts, and metrics of the service as a whole. */
@NullMarked
package org.tiepdan.tracking.adapter;

import org.jspecify.annotations.NullMarked;
