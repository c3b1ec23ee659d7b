/**
 * The marks that events leave on a case for the accounts: on which legal day something happened, since when that was recorded, and when a
 * correction made it void. Marks of one log are a function of that log alone.
 */
@NullMarked
package org.tiepdan.reporting.casefile.mark;

import org.jspecify.annotations.NullMarked;
