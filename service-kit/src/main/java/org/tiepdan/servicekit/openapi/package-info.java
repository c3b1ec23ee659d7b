/** The OpenAPI document of a service. */
@NullMarked
package org.tiepdan.servicekit.openapi;

import org.jspecify.annotations.NullMarked;
