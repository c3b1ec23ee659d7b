/** What is kept in memory of all cases: changed as they are written, or read anew where others write, too. */
@NullMarked
package org.tiepdan.reporting.follow;

import org.jspecify.annotations.NullMarked;
