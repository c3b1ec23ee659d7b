/** Forms that a leader submitted: they stay as they were, and what differs from them now is shown. */
@NullMarked
package org.tiepdan.reporting.form.frozen;

import org.jspecify.annotations.NullMarked;
