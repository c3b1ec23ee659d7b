/** Search by one line of text: a case by the identifiers on a paper, or words of a subject. */
@NullMarked
package org.tiepdan.reporting.search;

import org.jspecify.annotations.NullMarked;
