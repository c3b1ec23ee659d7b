/** How much room the database has for documents, where it reports a bound: the stand-in does, MongoDB does not. */
@NullMarked
package org.tiepdan.reporting.room;

import org.jspecify.annotations.NullMarked;
