/**
 * The log's single writer: petitions are recorded in transactions, many at a time, each with its number; what is not
 * committed was never there, and its numbers are given to the next.
 */
@NullMarked
package org.tiepdan.intake.registration.adapter.writing;

import org.jspecify.annotations.NullMarked;
