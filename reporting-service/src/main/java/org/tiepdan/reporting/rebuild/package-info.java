/** Read models that are rebuilt beside the served ones: their progress, and the operator's commands. */
@NullMarked
package org.tiepdan.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
