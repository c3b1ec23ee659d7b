/** Saved filters over HTTP, and their topic. */
@NullMarked
package org.tiepdan.reporting.filters.adapter;

import org.jspecify.annotations.NullMarked;
