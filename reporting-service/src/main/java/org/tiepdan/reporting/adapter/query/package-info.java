/** Reads the parameters of lists and counts, and turns a filter into a query of MongoDB. */
@NullMarked
package org.tiepdan.reporting.adapter.query;

import org.jspecify.annotations.NullMarked;
