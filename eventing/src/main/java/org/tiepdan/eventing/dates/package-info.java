/** Ranges of valid dates: those a person may enter, and the wider range that a record may carry. */
@NullMarked
package org.tiepdan.eventing.dates;

import org.jspecify.annotations.NullMarked;
