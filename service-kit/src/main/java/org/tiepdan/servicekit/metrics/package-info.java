/** Settings common to the metrics of all services. */
@NullMarked
package org.tiepdan.servicekit.metrics;

import org.jspecify.annotations.NullMarked;
