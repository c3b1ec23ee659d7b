/** Writes commands (yêu cầu) received over HTTP to the log, and waits for their outcome. */
@NullMarked
package org.tiepdan.servicekit.command;

import org.jspecify.annotations.NullMarked;
