/** Codes that may go to the log as sent, because they are in a list; any other text could be a name. */
@NullMarked
package org.tiepdan.intake.listed;

import org.jspecify.annotations.NullMarked;
