/** When a task looks at what has fallen due, and when an act asks for a commit. */
@NullMarked
package org.tiepdan.tracking.casework.adapter.stream.pace;

import org.jspecify.annotations.NullMarked;
