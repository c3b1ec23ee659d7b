/** Sets up a service's server, so that the edge holds for every connection and every handler. */
@NullMarked
package org.tiepdan.servicekit.web.server;

import org.jspecify.annotations.NullMarked;
