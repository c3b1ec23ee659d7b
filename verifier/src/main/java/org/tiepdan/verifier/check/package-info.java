/** What is checked: the chains of cases, the signed roots, and what they say of records; plain Java over records that somebody reads. */
@NullMarked
package org.tiepdan.verifier.check;

import org.jspecify.annotations.NullMarked;
