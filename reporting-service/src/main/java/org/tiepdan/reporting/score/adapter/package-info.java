/** Scorecards and the lists behind their figures, over HTTP. */
@NullMarked
package org.tiepdan.reporting.score.adapter;

import org.jspecify.annotations.NullMarked;
