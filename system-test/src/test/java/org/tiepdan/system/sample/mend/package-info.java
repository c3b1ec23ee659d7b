/** Corrections of officers in the recorded sample year: mistakes, wrong days, void registrations, splits, hand-overs. */
@NullMarked
package org.tiepdan.system.sample.mend;

import org.jspecify.annotations.NullMarked;
