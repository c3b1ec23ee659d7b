/**
 * The bounds of a case's history (quá trình giải quyết), and its storage apart from the case's current state: most acts are decided without
 * reading earlier ones.
 */
@NullMarked
package org.tiepdan.tracking.casework.history;

import org.jspecify.annotations.NullMarked;
