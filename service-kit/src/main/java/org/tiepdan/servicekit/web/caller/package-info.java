/** Where a request gets its caller, and how controllers ask for it. */
@NullMarked
package org.tiepdan.servicekit.web.caller;

import org.jspecify.annotations.NullMarked;
