/** The words of the law (từ ngữ) for codes that are in no table of the pack, shared by every service that shows them. */
@NullMarked
package org.tiepdan.lawpack.words;

import org.jspecify.annotations.NullMarked;
