/** The official report forms: counted over the accounts of cases, checked, and traced back to their cases. */
@NullMarked
package org.tiepdan.reporting.form;

import org.jspecify.annotations.NullMarked;
