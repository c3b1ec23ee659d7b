/** What differs from submitted forms, over HTTP. */
@NullMarked
package org.tiepdan.reporting.form.adapter.changes;

import org.jspecify.annotations.NullMarked;
