/**
 * The log's single writer: petitions are recorded in transactions, many at a time, each with its number; an uncommitted petition never
 * existed, and its number is given to the next.
 */
@NullMarked
package org.tiepdan.intake.registration.adapter.writing;

import org.jspecify.annotations.NullMarked;
