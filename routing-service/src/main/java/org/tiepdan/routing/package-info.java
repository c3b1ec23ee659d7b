/**
 * Decides which body (cơ quan) must settle a petition (đơn) and says why, with article and date; leaves to an officer
 * what no rule decides. Writes each body's feed of the cases it has to do with.
 */
@NullMarked
package org.tiepdan.routing;

import org.jspecify.annotations.NullMarked;
