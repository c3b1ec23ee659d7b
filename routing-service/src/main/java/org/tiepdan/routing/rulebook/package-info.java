/** The rows of a law pack taken together: which matters none covers, which never apply, and what another pack would change. */
@NullMarked
package org.tiepdan.routing.rulebook;

import org.jspecify.annotations.NullMarked;
