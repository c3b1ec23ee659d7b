/** A line of Vietnamese as words that can be compared with marks and without. */
@NullMarked
package org.tiepdan.intake.privacy.text;

import org.jspecify.annotations.NullMarked;
