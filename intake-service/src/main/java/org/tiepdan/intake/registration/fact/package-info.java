/** Facts as people write them down, of which the clear ones are read and the others are doubted, but refuse no petition. */
@NullMarked
package org.tiepdan.intake.registration.fact;

import org.jspecify.annotations.NullMarked;
