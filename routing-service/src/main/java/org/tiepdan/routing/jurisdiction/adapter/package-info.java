/** Adapters for decisions: the deciding topology, the preview, the look-up of decisions. */
@NullMarked
package org.tiepdan.routing.jurisdiction.adapter;

import org.jspecify.annotations.NullMarked;
