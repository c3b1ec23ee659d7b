/**
 * Whether two petitions say the same. A {@link org.tiepdan.nearduplicate.Signature} is made where the words are, with a secret key, and is compared
 * elsewhere without them. Plain Java.
 */
@NullMarked
package org.tiepdan.nearduplicate;

import org.jspecify.annotations.NullMarked;
