/** Whether a subscriber read a scenario right. */
@NullMarked
package org.tiepdan.feedsimulator.check;

import org.jspecify.annotations.NullMarked;
