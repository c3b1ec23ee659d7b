/** How bodies are compared, where no law says how. */
@NullMarked
package org.tiepdan.lawpack.score;

import org.jspecify.annotations.NullMarked;
