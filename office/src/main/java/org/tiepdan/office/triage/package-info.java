/** The triage desk (bàn phân loại): petitions that no rule decides, what they lack, and the officers' acts, each previewed first. */
@NullMarked
package org.tiepdan.office.triage;

import org.jspecify.annotations.NullMarked;
