/** The cases that are left alone, as an operator sees them and has them tried again. */
@NullMarked
package org.tiepdan.tracking.casework.adapter.parked;

import org.jspecify.annotations.NullMarked;
