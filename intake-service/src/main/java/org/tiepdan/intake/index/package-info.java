/** What intake knows by heart about the petitions in its log, so that a repeated request gets its first answer. */
@NullMarked
package org.tiepdan.intake.index;

import org.jspecify.annotations.NullMarked;
