/** Holds the OpenAPI documents of the services to what a client needs and to what is served. */
@NullMarked
package org.tiepdan.servicekit.testkit.api;

import org.jspecify.annotations.NullMarked;
