/** The results of a record, and the first answers to commands, kept so that a repeated command is done only once. */
@NullMarked
package org.tiepdan.tracking.casework.adapter.answer;

import org.jspecify.annotations.NullMarked;
