/** The Vietnamese names of codes in tables, without sentences. */
@NullMarked
package org.tiepdan.reporting.wording.table;

import org.jspecify.annotations.NullMarked;
