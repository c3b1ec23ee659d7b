/**
 * The topology {@code cases}: routing's facts and the bodies' commands in, tracking's events and replies out, the cases and
 * the index of due limits (chỉ mục thời hạn) in its stores. One record is read, decided, stored and only then forwarded:
 * what is thrown after the first forward would be committed all the same.
 */
@NullMarked
package org.tiepdan.tracking.casework.adapter.stream;

import org.jspecify.annotations.NullMarked;
