/** The command that says whether the record was tampered with. It knows the forms of the wire and no service. */
@NullMarked
package org.tiepdan.verifier;

import org.jspecify.annotations.NullMarked;
