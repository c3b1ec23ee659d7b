/** Reads the logs from their beginning into a generation of its own, compares it with the one that is served, and lets it take over. */
@NullMarked
package org.tiepdan.reporting.rebuild.adapter;

import org.jspecify.annotations.NullMarked;
