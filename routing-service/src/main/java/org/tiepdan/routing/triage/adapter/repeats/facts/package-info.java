/** The data of a petition for the indexes, read once from intake's events. */
@NullMarked
package org.tiepdan.routing.triage.adapter.repeats.facts;

import org.jspecify.annotations.NullMarked;
