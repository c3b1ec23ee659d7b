/** Reads requests: the members of a body, the parameters of an address, and the cursor of a page. */
@NullMarked
package org.tiepdan.servicekit.web.request;

import org.jspecify.annotations.NullMarked;
