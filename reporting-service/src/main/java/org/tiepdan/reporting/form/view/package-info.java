/** A form as it leaves: as JSON, frozen in the log, and as a sheet. */
@NullMarked
package org.tiepdan.reporting.form.view;

import org.jspecify.annotations.NullMarked;
