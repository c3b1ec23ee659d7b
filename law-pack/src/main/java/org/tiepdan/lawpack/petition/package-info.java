/** What the law distinguishes in a petition: its type, channel, petitioner, respondent and outcome. */
@NullMarked
package org.tiepdan.lawpack.petition;

import org.jspecify.annotations.NullMarked;
