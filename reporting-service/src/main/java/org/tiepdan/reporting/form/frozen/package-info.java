/** Forms that a leader submitted: they are frozen, and their differences from the current numbers are shown. */
@NullMarked
package org.tiepdan.reporting.form.frozen;

import org.jspecify.annotations.NullMarked;
