/** The list behind every number, and one case with the reason for every date. */
@NullMarked
package org.tiepdan.office.cases;

import org.jspecify.annotations.NullMarked;
