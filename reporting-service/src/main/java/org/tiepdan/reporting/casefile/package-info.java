/**
 * The file of one case (hồ sơ vụ việc) as readers see it: what intake, routing and tracking recorded about it, each in its
 * own part of one document. A part is a function of its own log alone, up to the position it names; so the document is the
 * same in whatever order the logs are read, and however often.
 */
@NullMarked
package org.tiepdan.reporting.casefile;

import org.jspecify.annotations.NullMarked;
