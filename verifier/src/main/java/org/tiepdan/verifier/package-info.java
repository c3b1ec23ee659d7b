/** The command that checks whether the record was tampered with. It knows the wire formats, but no service. */
@NullMarked
package org.tiepdan.verifier;

import org.jspecify.annotations.NullMarked;
