/**
 * Decides which body (cơ quan) must settle a petition (đơn) and says why, with article and date; leaves petitions that no rule decides to
 * an officer. Writes the feed of each body with the events of its cases.
 */
@NullMarked
package org.tiepdan.routing;

import org.jspecify.annotations.NullMarked;
