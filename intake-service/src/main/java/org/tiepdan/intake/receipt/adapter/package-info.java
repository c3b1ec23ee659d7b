/** The receipt as a page to be printed. */
@NullMarked
package org.tiepdan.intake.receipt.adapter;

import org.jspecify.annotations.NullMarked;
