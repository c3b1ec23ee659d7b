/** Names of persons in a line, however they are written. */
@NullMarked
package org.tiepdan.intake.privacy.name;

import org.jspecify.annotations.NullMarked;
