/** What routing-service says of the feed of a body. */
@NullMarked
package org.tiepdan.office.client.feeds;

import org.jspecify.annotations.NullMarked;
