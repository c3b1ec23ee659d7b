/** The forecast, over HTTP. */
@NullMarked
package org.tiepdan.reporting.forecast.adapter;

import org.jspecify.annotations.NullMarked;
