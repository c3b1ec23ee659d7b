/** The checks: the chains of cases, the signed roots, and the records that they cover; plain Java over records from any source. */
@NullMarked
package org.tiepdan.verifier.check;

import org.jspecify.annotations.NullMarked;
