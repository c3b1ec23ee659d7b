/** Intake's access to the log: acknowledged writes, reads by position, and the checks at start. */
@NullMarked
package org.tiepdan.intake.adapter;

import org.jspecify.annotations.NullMarked;
