/** The running provider, and a browser for it. */
@NullMarked
package org.tiepdan.identity.testkit;

import org.jspecify.annotations.NullMarked;
