/**
 * How read models are written when a document may be one that the database cannot hold: that document is named and left
 * out, the others of its batch are written. A database that is away is something else, and thrown.
 */
@NullMarked
package org.tiepdan.reporting.projection.adapter.writing;

import org.jspecify.annotations.NullMarked;
