/** Numbers, dates, codes and cases in words of one language. */
@NullMarked
package org.tiepdan.office.words;

import org.jspecify.annotations.NullMarked;
