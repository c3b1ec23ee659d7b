/** The radar, over HTTP. */
@NullMarked
package org.tiepdan.reporting.radar.adapter;

import org.jspecify.annotations.NullMarked;
