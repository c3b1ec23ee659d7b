/** Reads receptions from the log into MongoDB, and returns them. */
@NullMarked
package org.tiepdan.reporting.reception.adapter;

import org.jspecify.annotations.NullMarked;
