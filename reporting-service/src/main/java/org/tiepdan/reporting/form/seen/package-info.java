/** One case seen from one body, or from a body with all below it, in a period. */
@NullMarked
package org.tiepdan.reporting.form.seen;

import org.jspecify.annotations.NullMarked;
