/** How a service that is asked over HTTP puts a command (yêu cầu) on its log, and waits for what the log makes of it. */
@NullMarked
package org.tiepdan.servicekit.command;

import org.jspecify.annotations.NullMarked;
