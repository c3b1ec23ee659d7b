/** When a task checks for due limits, and when an act requests a commit. */
@NullMarked
package org.tiepdan.tracking.casework.adapter.stream.pace;

import org.jspecify.annotations.NullMarked;
