/** How every service reads a JSON request and says what is wrong with it: all faults at once, as RFC 9457 problems. */
@NullMarked
package org.tiepdan.servicekit.web;

import org.jspecify.annotations.NullMarked;
