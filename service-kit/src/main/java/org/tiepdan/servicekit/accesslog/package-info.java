/**
 * The access log: who looked at which denunciation, and who exported a register. Each service writes to its own topic, and an answer about
 * a denunciation is sent only once the look is recorded. No event says what was seen.
 */
@NullMarked
package org.tiepdan.servicekit.accesslog;

import org.jspecify.annotations.NullMarked;
