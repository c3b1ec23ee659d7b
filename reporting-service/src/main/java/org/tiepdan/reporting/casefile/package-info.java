/**
 * The file of one case (hồ sơ vụ việc) as readers see it: the records of intake, routing and tracking, each in its own part of one
 * document. A part is a function of its own log alone, up to its position; so the document is the same whatever the order in which the logs
 * are read, and however often.
 */
@NullMarked
package org.tiepdan.reporting.casefile;

import org.jspecify.annotations.NullMarked;
