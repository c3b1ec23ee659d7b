/** The first page: to each role its own. Only the leader's is elsewhere, in {@code home}. */
@NullMarked
package org.tiepdan.office.start;

import org.jspecify.annotations.NullMarked;
