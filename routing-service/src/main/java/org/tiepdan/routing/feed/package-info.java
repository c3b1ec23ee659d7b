/**
 * The feed of each body (cơ quan): every decision and every later step of the cases it received, is competent for or owes a limit in. A
 * body sees only events that concern it, from the moment at which the case does.
 */
@NullMarked
package org.tiepdan.routing.feed;

import org.jspecify.annotations.NullMarked;
