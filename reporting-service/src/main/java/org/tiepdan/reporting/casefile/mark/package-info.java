/**
 * The marks that events leave on a case for the accounts: on which day something happened, from when that was recorded, and when
 * a correction made it void. Marks of one log are a function of that log alone.
 */
@NullMarked
package org.tiepdan.reporting.casefile.mark;

import org.jspecify.annotations.NullMarked;
