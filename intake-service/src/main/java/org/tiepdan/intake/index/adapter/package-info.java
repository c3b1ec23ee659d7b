/** Fills the index from the log, and copies unreadable records to the dead letters. */
@NullMarked
package org.tiepdan.intake.index.adapter;

import org.jspecify.annotations.NullMarked;
