/** The record of events reveals tampering. */
@NullMarked
package org.tiepdan.system.record;

import org.jspecify.annotations.NullMarked;
