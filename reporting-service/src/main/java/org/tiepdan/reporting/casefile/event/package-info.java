/** The events of the three logs with only the members that this service uses; unknown ones are ignored. */
@NullMarked
package org.tiepdan.reporting.casefile.event;

import org.jspecify.annotations.NullMarked;
