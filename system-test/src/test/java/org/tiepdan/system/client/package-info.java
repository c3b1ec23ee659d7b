/** The services as their clients see them, who know nothing of them but their OpenAPI documents. */
@NullMarked
package org.tiepdan.system.client;

import org.jspecify.annotations.NullMarked;
