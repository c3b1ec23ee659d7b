/** The services as seen by clients that know only their OpenAPI documents. */
@NullMarked
package org.tiepdan.system.client;

import org.jspecify.annotations.NullMarked;
