/** Limits how often a secret code or password may be tried, so that it cannot be guessed. */
@NullMarked
package org.tiepdan.servicekit.web.tries;

import org.jspecify.annotations.NullMarked;
