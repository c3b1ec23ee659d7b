/** Reading of what was asked: the members of a body, the parameters of an address, and the place where a page goes on. */
@NullMarked
package org.tiepdan.servicekit.web.request;

import org.jspecify.annotations.NullMarked;
