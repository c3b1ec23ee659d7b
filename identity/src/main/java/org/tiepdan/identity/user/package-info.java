/** The made-up users. */
@NullMarked
package org.tiepdan.identity.user;

import org.jspecify.annotations.NullMarked;
