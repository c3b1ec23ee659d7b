/** The simulated feed over HTTP: each scenario is a separate service, under its name. */
@NullMarked
package org.tiepdan.feedsimulator.serve;

import org.jspecify.annotations.NullMarked;
