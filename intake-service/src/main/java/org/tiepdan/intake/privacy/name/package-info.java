/** Names of persons in a line, in any spelling. */
@NullMarked
package org.tiepdan.intake.privacy.name;

import org.jspecify.annotations.NullMarked;
