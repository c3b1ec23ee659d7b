/** The log as intake uses it: written with acknowledgement, read back by position; and how a start is refused. */
@NullMarked
package org.tiepdan.intake.adapter;

import org.jspecify.annotations.NullMarked;
