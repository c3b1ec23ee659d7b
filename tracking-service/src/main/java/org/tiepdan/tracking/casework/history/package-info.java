/**
 * How much is kept of what happened in a case (quá trình giải quyết), and how it is kept apart from the case as it is now: most acts are decided
 * without a look at earlier ones.
 */
@NullMarked
package org.tiepdan.tracking.casework.history;

import org.jspecify.annotations.NullMarked;
