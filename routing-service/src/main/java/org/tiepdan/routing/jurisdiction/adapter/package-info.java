/** Decisions at the edge: the deciding topology, the preview, the look-up of what was decided. */
@NullMarked
package org.tiepdan.routing.jurisdiction.adapter;

import org.jspecify.annotations.NullMarked;
