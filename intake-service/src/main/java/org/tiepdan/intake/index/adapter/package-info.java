/** Fills the index from the log, and puts unreadable records aside. */
@NullMarked
package org.tiepdan.intake.index.adapter;

import org.jspecify.annotations.NullMarked;
