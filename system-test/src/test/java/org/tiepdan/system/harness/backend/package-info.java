/** Where the log and the read models of a {@link org.tiepdan.system.harness.WholeSystem} live, as one switch chooses. */
@NullMarked
package org.tiepdan.system.harness.backend;

import org.jspecify.annotations.NullMarked;
