/** Decides the effects of an act, a fact of routing or a passing day on a case and its time limits. */
@NullMarked
package org.tiepdan.tracking.casework.rules;

import org.jspecify.annotations.NullMarked;
