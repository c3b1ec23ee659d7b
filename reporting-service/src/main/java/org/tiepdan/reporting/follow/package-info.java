/** Data derived from all cases, in memory: changed as they are written, or read again if other instances write, too. */
@NullMarked
package org.tiepdan.reporting.follow;

import org.jspecify.annotations.NullMarked;
