/** What every answer tells a browser, whatever gives the answer. */
@NullMarked
package org.tiepdan.servicekit.web.headers;

import org.jspecify.annotations.NullMarked;
