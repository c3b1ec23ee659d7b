/** Numbers, dates, codes and cases in the words of one language. */
@NullMarked
package org.tiepdan.office.words;

import org.jspecify.annotations.NullMarked;
