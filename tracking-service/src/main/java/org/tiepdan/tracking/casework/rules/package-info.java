/** Decides what an act, a fact of routing or a passing day changes in a case and in its time limits. */
@NullMarked
package org.tiepdan.tracking.casework.rules;

import org.jspecify.annotations.NullMarked;
