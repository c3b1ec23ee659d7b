/**
 * The records that the topology reads and writes: views of routing's facts and the bodies' commands, and payloads of tracking's events and
 * replies.
 */
@NullMarked
package org.tiepdan.tracking.casework.adapter.record;

import org.jspecify.annotations.NullMarked;
