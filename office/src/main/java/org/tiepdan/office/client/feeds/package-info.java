/** The feed of a body, as routing-service reports it. */
@NullMarked
package org.tiepdan.office.client.feeds;

import org.jspecify.annotations.NullMarked;
