/** What one record leads to, and the first answers to commands, kept so that a command can be repeated and is done once. */
@NullMarked
package org.tiepdan.tracking.casework.adapter.answer;

import org.jspecify.annotations.NullMarked;
