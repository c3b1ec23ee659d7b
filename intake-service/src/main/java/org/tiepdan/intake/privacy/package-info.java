/**
 * Checks whether one line of free text reveals the petitioner. Everybody can read that line, so a name, a number or an
 * address in it is refused; a line that only resembles one is ordinary and must pass.
 */
@NullMarked
package org.tiepdan.intake.privacy;

import org.jspecify.annotations.NullMarked;
