/** The index as read from the log, at start and ever after; and what in the log cannot be read. */
@NullMarked
package org.tiepdan.intake.index.adapter;

import org.jspecify.annotations.NullMarked;
