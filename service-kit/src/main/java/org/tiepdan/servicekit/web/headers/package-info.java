/** Response headers of every answer, whatever produces it. */
@NullMarked
package org.tiepdan.servicekit.web.headers;

import org.jspecify.annotations.NullMarked;
