/** The API of intake-service for sealed petitions. */
@NullMarked
package org.tiepdan.office.client.opening;

import org.jspecify.annotations.NullMarked;
