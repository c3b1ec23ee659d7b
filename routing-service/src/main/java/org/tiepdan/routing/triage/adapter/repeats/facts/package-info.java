/** What the indexes need of a petition, read once from what intake says of it. */
@NullMarked
package org.tiepdan.routing.triage.adapter.repeats.facts;

import org.jspecify.annotations.NullMarked;
