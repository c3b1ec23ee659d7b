/**
 * The records that the topology reads and writes: what routing's facts and the bodies' commands say, and what tracking's events
 * and replies are made of.
 */
@NullMarked
package org.tiepdan.tracking.casework.adapter.record;

import org.jspecify.annotations.NullMarked;
