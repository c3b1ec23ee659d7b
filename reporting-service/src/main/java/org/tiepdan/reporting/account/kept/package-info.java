/** The accounts of all cases in memory, each packed in some hundred bytes, on shelves by the months in which cases lived. */
@NullMarked
package org.tiepdan.reporting.account.kept;

import org.jspecify.annotations.NullMarked;
