/** What somebody looks for by one line of text: a case by what is on a paper in the hand, or words of a subject. */
@NullMarked
package org.tiepdan.reporting.search;

import org.jspecify.annotations.NullMarked;
