/** What the counter asks of intake-service and routing-service. */
@NullMarked
package org.tiepdan.office.client.counter;

import org.jspecify.annotations.NullMarked;
