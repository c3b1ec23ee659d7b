/** What the service checks before it starts, and what its operators see of it as a whole. */
@NullMarked
package org.tiepdan.tracking.adapter;

import org.jspecify.annotations.NullMarked;
