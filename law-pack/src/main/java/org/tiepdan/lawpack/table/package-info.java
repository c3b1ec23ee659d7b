/**
 * Tables of text as a lawyer keeps them: one file, one header, one line per row. Reads cells strictly and gathers every fault with its file
 * and line, so that one start of a service shows everything that is wrong with a changed folder. Knows nothing about law.
 */
@NullMarked
package org.tiepdan.lawpack.table;

import org.jspecify.annotations.NullMarked;
