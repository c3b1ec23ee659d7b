/** One case as forms, scorecards and forecasts count it: what happened on which day, and since when that is known. */
@NullMarked
package org.tiepdan.reporting.account;

import org.jspecify.annotations.NullMarked;
