/** Checks the OpenAPI documents of the services for the needs of clients, and against the operations served. */
@NullMarked
package org.tiepdan.servicekit.testkit.api;

import org.jspecify.annotations.NullMarked;
