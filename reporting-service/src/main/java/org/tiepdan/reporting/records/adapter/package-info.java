/** Reads the topic of roots, and serves them over HTTP. */
@NullMarked
package org.tiepdan.reporting.records.adapter;

import org.jspecify.annotations.NullMarked;
