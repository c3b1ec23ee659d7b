/**
 * Whether one line of free text tells who petitions. The line goes where everybody reads, so a name, a number or an address in
 * it is refused; a line that only resembles one is ordinary and must pass.
 */
@NullMarked
package org.tiepdan.intake.privacy;

import org.jspecify.annotations.NullMarked;
