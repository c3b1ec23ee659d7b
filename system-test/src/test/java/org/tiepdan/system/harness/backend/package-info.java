/** The log and the database of a {@link org.tiepdan.system.harness.WholeSystem}, selected by one switch. */
@NullMarked
package org.tiepdan.system.harness.backend;

import org.jspecify.annotations.NullMarked;
