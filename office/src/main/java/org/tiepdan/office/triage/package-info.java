/** The triage desk (bàn phân loại): what no rule decides, what is missing, and the acts of its officers, each shown before it is done. */
@NullMarked
package org.tiepdan.office.triage;

import org.jspecify.annotations.NullMarked;
