/** What the services' metrics have in common. */
@NullMarked
package org.tiepdan.servicekit.metrics;

import org.jspecify.annotations.NullMarked;
