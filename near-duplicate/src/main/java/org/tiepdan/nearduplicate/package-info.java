/**
 * Detects petitions that say the same. A {@link org.tiepdan.nearduplicate.Signature} is made where the text is, with a secret key, and
 * compared elsewhere without the text. Plain Java.
 */
@NullMarked
package org.tiepdan.nearduplicate;

import org.jspecify.annotations.NullMarked;
