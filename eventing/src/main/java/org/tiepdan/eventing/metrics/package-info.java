/** What the services' metrics have in common. */
@NullMarked
package org.tiepdan.eventing.metrics;

import org.jspecify.annotations.NullMarked;
