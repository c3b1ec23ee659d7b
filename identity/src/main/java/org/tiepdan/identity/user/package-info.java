/** The made-up people who may sign in. */
@NullMarked
package org.tiepdan.identity.user;

import org.jspecify.annotations.NullMarked;
