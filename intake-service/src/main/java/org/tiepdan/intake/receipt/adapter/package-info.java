/** The receipt as a printable page. */
@NullMarked
package org.tiepdan.intake.receipt.adapter;

import org.jspecify.annotations.NullMarked;
