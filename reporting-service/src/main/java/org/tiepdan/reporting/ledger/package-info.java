/** The books of a body: what it had, what came, what went and what it has, by type, field and stage. */
@NullMarked
package org.tiepdan.reporting.ledger;

import org.jspecify.annotations.NullMarked;
