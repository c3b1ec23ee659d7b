/** The status for a citizen with a receipt code (mã biên nhận): the state of the case, without its content. */
@NullMarked
package org.tiepdan.reporting.status;

import org.jspecify.annotations.NullMarked;
