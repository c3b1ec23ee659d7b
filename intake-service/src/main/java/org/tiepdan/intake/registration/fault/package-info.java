/** The faults that prevent a registration, and the doubts that only warn; all at once. */
@NullMarked
package org.tiepdan.intake.registration.fault;

import org.jspecify.annotations.NullMarked;
