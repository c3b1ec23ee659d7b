/** Counts forms, scorecards and the ledger a second time, from the topics, by the definitions in docs/forms.md. */
@NullMarked
package org.tiepdan.system.sample.recount;

import org.jspecify.annotations.NullMarked;
