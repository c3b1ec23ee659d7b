/** One case, derived from the raw events about it. */
@NullMarked
package org.tiepdan.reporting.audit.life;

import org.jspecify.annotations.NullMarked;
