/** Codes that may stand in the log as they are sent, because they stand in a list; anything else could be a name. */
@NullMarked
package org.tiepdan.intake.listed;

import org.jspecify.annotations.NullMarked;
