/**
 * Conflicts of interest (xung đột lợi ích): from whom a denunciation (tố cáo) is kept, and which body handles it if the one that would is
 * denounced itself.
 */
@NullMarked
package org.tiepdan.routing.interest;

import org.jspecify.annotations.NullMarked;
