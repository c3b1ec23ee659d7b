/** Numbers of a form that are no cases: receptions, and what settlements brought about. */
@NullMarked
package org.tiepdan.reporting.form.figures;

import org.jspecify.annotations.NullMarked;
