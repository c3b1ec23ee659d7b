/** The space for documents, if the database reports a bound: the stand-in does, MongoDB does not. */
@NullMarked
package org.tiepdan.reporting.room;

import org.jspecify.annotations.NullMarked;
