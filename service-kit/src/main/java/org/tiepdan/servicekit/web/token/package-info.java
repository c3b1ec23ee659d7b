/** Who sends a request, by the token that it carries: which issuers count, and how a token is checked. */
@NullMarked
package org.tiepdan.servicekit.web.token;

import org.jspecify.annotations.NullMarked;
