/** The bodies of a petition according to the log, and the answer to callers who may not see it. */
@NullMarked
package org.tiepdan.intake.parties.adapter;

import org.jspecify.annotations.NullMarked;
