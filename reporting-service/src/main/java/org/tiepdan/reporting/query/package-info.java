/** The parameters of lists and counts, their faults, and the cases that they select. */
@NullMarked
package org.tiepdan.reporting.query;

import org.jspecify.annotations.NullMarked;
