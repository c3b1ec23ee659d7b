/** The matters of a split petition on their way to the partitions where they are judged. */
@NullMarked
package org.tiepdan.routing.triage.adapter.split;

import org.jspecify.annotations.NullMarked;
