/** What the log says of the bodies of a petition, and the answer to those who may not see it. */
@NullMarked
package org.tiepdan.intake.parties.adapter;

import org.jspecify.annotations.NullMarked;
