/** Where records come from: a broker, or a file that was exported from one. */
@NullMarked
package org.tiepdan.verifier.source;

import org.jspecify.annotations.NullMarked;
