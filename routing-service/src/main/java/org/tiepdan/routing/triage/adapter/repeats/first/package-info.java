/** The first of several petitions that say the same. */
@NullMarked
package org.tiepdan.routing.triage.adapter.repeats.first;

import org.jspecify.annotations.NullMarked;
