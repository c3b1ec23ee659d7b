/** Scorecards and the lists behind their figures as tables for files: columns, and the cells of a line. */
@NullMarked
package org.tiepdan.reporting.score.file;

import org.jspecify.annotations.NullMarked;
