/** Numbers of a form that are no cases: receptions. */
@NullMarked
package org.tiepdan.reporting.form.figures;

import org.jspecify.annotations.NullMarked;
