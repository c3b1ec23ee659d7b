/**
 * How the bodies perform: the cases that each had, settled, kept waiting and was late with in a span of days, and which body caused the
 * delay.
 */
@NullMarked
package org.tiepdan.reporting.score;

import org.jspecify.annotations.NullMarked;
