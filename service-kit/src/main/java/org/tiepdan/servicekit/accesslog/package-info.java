/**
 * The log of looks: who looked at which denunciation, and who took a register away. Each service writes to a topic of its own, and an
 * answer about a denunciation leaves only when the look is recorded. No event says what was seen.
 */
@NullMarked
package org.tiepdan.servicekit.accesslog;

import org.jspecify.annotations.NullMarked;
