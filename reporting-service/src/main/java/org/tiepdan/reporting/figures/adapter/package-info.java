/** Counts over HTTP and as metrics. */
@NullMarked
package org.tiepdan.reporting.figures.adapter;

import org.jspecify.annotations.NullMarked;
