/** The sources of records: a broker, or a file exported from one. */
@NullMarked
package org.tiepdan.verifier.source;

import org.jspecify.annotations.NullMarked;
