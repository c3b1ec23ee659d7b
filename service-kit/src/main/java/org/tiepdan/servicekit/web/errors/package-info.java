/** Every answer that is an error says so as RFC 9457 wants it, no matter what refused: this code, the framework or the server. */
@NullMarked
package org.tiepdan.servicekit.web.errors;

import org.jspecify.annotations.NullMarked;
