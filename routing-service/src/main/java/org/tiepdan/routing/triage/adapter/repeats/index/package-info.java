/** The stored form of known petitions: in few bytes, and for a bounded time. */
@NullMarked
package org.tiepdan.routing.triage.adapter.repeats.index;

import org.jspecify.annotations.NullMarked;
