/** What a token says, and which are still good. */
@NullMarked
package org.tiepdan.identity.token;

import org.jspecify.annotations.NullMarked;
