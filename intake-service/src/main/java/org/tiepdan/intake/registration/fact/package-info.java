/** Facts as people write them: clear ones are read, others give a doubt; none refuses a petition. */
@NullMarked
package org.tiepdan.intake.registration.fact;

import org.jspecify.annotations.NullMarked;
