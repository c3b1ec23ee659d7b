/** The panel beside the form of a petition: competence, limits, and whether it was seen before. */
@NullMarked
package org.tiepdan.office.counter.panel;

import org.jspecify.annotations.NullMarked;
