/** What the status shows a citizen with a receipt code (mã biên nhận): where the case stands, and nothing of what it is about. */
@NullMarked
package org.tiepdan.reporting.status;

import org.jspecify.annotations.NullMarked;
