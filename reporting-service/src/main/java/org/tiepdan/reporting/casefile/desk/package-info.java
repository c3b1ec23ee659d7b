/**
 * The facts that officers of the triage desk completed: what intake left open, or entered wrongly. Like the parts of a case, they are a
 * function of routing's log alone. ADR 190.
 */
@NullMarked
package org.tiepdan.reporting.casefile.desk;

import org.jspecify.annotations.NullMarked;
