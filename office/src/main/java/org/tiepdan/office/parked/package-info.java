/** The page on which an operator sees which cases are left alone and why, and has one tried again. Nothing of a case is shown. */
@NullMarked
package org.tiepdan.office.parked;

import org.jspecify.annotations.NullMarked;
