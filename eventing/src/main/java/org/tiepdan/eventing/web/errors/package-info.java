/** Every answer that is an error says so as RFC 9457 wants it, whoever refused: this code, the framework or the server. */
@NullMarked
package org.tiepdan.eventing.web.errors;

import org.jspecify.annotations.NullMarked;
