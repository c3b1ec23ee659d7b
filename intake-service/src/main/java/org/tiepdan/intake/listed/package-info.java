/** Codes that the log may hold as they are sent, because a list has them; anything else could be a name. */
@NullMarked
package org.tiepdan.intake.listed;

import org.jspecify.annotations.NullMarked;
