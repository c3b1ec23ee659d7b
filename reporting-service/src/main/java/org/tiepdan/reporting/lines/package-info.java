/**
 * One short line for each case, of what counts and lists need: by calendar year of receipt and of closing, and once more
 * for what is unfinished. A line is a function of the case's document, and of two lines the one of the later document
 * counts; so they are the same in whatever order the logs are read, and however often.
 */
@NullMarked
package org.tiepdan.reporting.lines;

import org.jspecify.annotations.NullMarked;
