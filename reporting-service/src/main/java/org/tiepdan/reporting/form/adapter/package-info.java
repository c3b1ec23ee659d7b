/** Forms over HTTP, and the log of those that were submitted. */
@NullMarked
package org.tiepdan.reporting.form.adapter;

import org.jspecify.annotations.NullMarked;
