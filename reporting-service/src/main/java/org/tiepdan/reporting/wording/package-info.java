/** The words for codes, Vietnamese first: names of bodies (cơ quan), states of a case, one line for each event. */
@NullMarked
package org.tiepdan.reporting.wording;

import org.jspecify.annotations.NullMarked;
