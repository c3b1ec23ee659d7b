/** A form as output: as JSON, frozen in the log, and as a sheet. */
@NullMarked
package org.tiepdan.reporting.form.view;

import org.jspecify.annotations.NullMarked;
