/** Scorecards, radar and forecast, with only the members that pages show. */
@NullMarked
package org.tiepdan.office.client.score;

import org.jspecify.annotations.NullMarked;
