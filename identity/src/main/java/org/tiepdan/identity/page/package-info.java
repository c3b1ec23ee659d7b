/** The page to sign in with, and what goes wrong on the way. */
@NullMarked
package org.tiepdan.identity.page;

import org.jspecify.annotations.NullMarked;
