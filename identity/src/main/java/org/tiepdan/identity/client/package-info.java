/** The programs that request tokens, and their secrets. */
@NullMarked
package org.tiepdan.identity.client;

import org.jspecify.annotations.NullMarked;
