/** The books of a body: opening, incoming, outgoing and closing cases, by type, field and stage. */
@NullMarked
package org.tiepdan.reporting.ledger;

import org.jspecify.annotations.NullMarked;
