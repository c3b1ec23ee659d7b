/** Answers that are files, written while they are read. */
@NullMarked
package org.tiepdan.reporting.adapter.file;

import org.jspecify.annotations.NullMarked;
