/** Identifies the sender of a request by its token: accepted issuers, and how tokens are checked. */
@NullMarked
package org.tiepdan.servicekit.web.token;

import org.jspecify.annotations.NullMarked;
