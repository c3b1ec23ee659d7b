/** Receptions over HTTP and on the log. */
@NullMarked
package org.tiepdan.intake.reception.adapter;

import org.jspecify.annotations.NullMarked;
