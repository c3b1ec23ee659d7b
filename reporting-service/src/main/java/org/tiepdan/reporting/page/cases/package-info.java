/** The list behind every number, and one case with the reason of every date. */
@NullMarked
package org.tiepdan.reporting.page.cases;

import org.jspecify.annotations.NullMarked;
