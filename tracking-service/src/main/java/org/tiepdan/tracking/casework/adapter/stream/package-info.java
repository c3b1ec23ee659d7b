/**
 * The topology {@code cases}: routing's facts and the bodies' commands in, tracking's events and replies out, with the cases and the index
 * of due limits (chỉ mục thời hạn) in its stores. A record is read, decided, stored and only then forwarded. What fails before it is stored
 * is stepped over; what fails from there on ends the task, since an exception could not undo what is committed.
 */
@NullMarked
package org.tiepdan.tracking.casework.adapter.stream;

import org.jspecify.annotations.NullMarked;
