/** What officers put right in the sample year after it was recorded: slips, wrong days, void registrations, splits, hand-overs. */
@NullMarked
package org.tiepdan.system.sample.mend;

import org.jspecify.annotations.NullMarked;
