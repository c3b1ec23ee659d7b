/** Numbers of a form that do not come from cases: receptions. */
@NullMarked
package org.tiepdan.reporting.form.figures;

import org.jspecify.annotations.NullMarked;
