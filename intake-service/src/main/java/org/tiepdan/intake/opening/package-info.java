/**
 * Opening and erasing sealed petitions: by a person, with a reason from a list and the number of a paper; opening a denunciation, and any
 * erasure, by two persons within an hour.
 */
@NullMarked
package org.tiepdan.intake.opening;

import org.jspecify.annotations.NullMarked;
