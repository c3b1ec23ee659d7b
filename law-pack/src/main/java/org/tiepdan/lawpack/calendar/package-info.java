/** Working days (ngày làm việc), rest days and swaps, and the zone of legal time. */
@NullMarked
package org.tiepdan.lawpack.calendar;

import org.jspecify.annotations.NullMarked;
