/** Refusals of HTTP requests as RFC 9457 problems, with all faults of a request at once. */
@NullMarked
package org.tiepdan.servicekit.web;

import org.jspecify.annotations.NullMarked;
