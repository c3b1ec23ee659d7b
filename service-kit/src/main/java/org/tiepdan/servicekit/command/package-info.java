/** How a service that is asked over HTTP puts a command (yêu cầu) on its log, and waits for the outcome. */
@NullMarked
package org.tiepdan.servicekit.command;

import org.jspecify.annotations.NullMarked;
