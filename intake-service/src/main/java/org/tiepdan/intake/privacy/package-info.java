/**
 * Checks whether a line of free text reveals the petitioner. The line is public, so a name, a number or an address in it is refused; a line
 * that only resembles one is ordinary and must pass.
 */
@NullMarked
package org.tiepdan.intake.privacy;

import org.jspecify.annotations.NullMarked;
