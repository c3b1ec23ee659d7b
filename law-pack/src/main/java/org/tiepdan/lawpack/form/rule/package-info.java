/** The vocabulary of counting rules: small, and each word explained in docs/forms.md. */
@NullMarked
package org.tiepdan.lawpack.form.rule;

import org.jspecify.annotations.NullMarked;
