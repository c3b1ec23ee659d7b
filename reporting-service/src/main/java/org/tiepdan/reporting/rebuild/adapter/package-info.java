/** Reads the logs from their beginning into a new generation, compares it with the served one, and lets it take over. */
@NullMarked
package org.tiepdan.reporting.rebuild.adapter;

import org.jspecify.annotations.NullMarked;
