/** The sign-in page, and the errors of a sign-in. */
@NullMarked
package org.tiepdan.identity.page;

import org.jspecify.annotations.NullMarked;
