/** The words of the law (từ ngữ) for codes that no table of the pack has: one home, for every service that shows them. */
@NullMarked
package org.tiepdan.lawpack.words;

import org.jspecify.annotations.NullMarked;
