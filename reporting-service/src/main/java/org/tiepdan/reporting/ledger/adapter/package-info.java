/** The ledger and the books over HTTP. */
@NullMarked
package org.tiepdan.reporting.ledger.adapter;

import org.jspecify.annotations.NullMarked;
