/**
 * Writes read models even if the database cannot store one of the documents: that document is reported and left out, and the others of its
 * batch are written. If the database is unavailable, the batch fails as a whole.
 */
@NullMarked
package org.tiepdan.reporting.projection.adapter.writing;

import org.jspecify.annotations.NullMarked;
