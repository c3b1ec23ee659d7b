/** The forecast of missed limits: from running limits and from how each body has met such limits, with the error of earlier forecasts. */
@NullMarked
package org.tiepdan.reporting.forecast;

import org.jspecify.annotations.NullMarked;
