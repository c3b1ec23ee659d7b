/** What a citizen with a receipt code (mã biên nhận) is told: where the case stands, and nothing of what it is about. */
@NullMarked
package org.tiepdan.reporting.status;

import org.jspecify.annotations.NullMarked;
