/** The HTTP calls of the pages, which are those of any other client, and the answers. */
@NullMarked
package org.tiepdan.office.client;

import org.jspecify.annotations.NullMarked;
