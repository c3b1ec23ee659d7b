/** The lists behind the numbers of forms, in pages and as files. */
@NullMarked
package org.tiepdan.reporting.form.adapter.list;

import org.jspecify.annotations.NullMarked;
