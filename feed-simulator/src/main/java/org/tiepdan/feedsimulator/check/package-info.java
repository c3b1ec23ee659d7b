/** Checks whether a subscriber processed a scenario correctly. */
@NullMarked
package org.tiepdan.feedsimulator.check;

import org.jspecify.annotations.NullMarked;
