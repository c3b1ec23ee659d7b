/**
 * How tampering with the record is detected: the digest of a record, the chain of the events of a case, and the signed root of a day.
 * Writers and the verifier share these forms and nothing else.
 */
@NullMarked
package org.tiepdan.eventing.chain;

import org.jspecify.annotations.NullMarked;
