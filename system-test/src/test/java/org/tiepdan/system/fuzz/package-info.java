/** Requests that nobody would send on purpose, generated from the OpenAPI documents of the running services. */
@NullMarked
package org.tiepdan.system.fuzz;

import org.jspecify.annotations.NullMarked;
