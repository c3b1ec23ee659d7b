/** The counter's calls to intake-service and routing-service. */
@NullMarked
package org.tiepdan.office.client.counter;

import org.jspecify.annotations.NullMarked;
