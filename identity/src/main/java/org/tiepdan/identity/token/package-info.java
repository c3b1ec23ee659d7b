/** The content of tokens, and which are still valid. */
@NullMarked
package org.tiepdan.identity.token;

import org.jspecify.annotations.NullMarked;
