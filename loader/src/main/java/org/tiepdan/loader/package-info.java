/**
 * Puts files of petitions (đơn) and of officers' acts into a running system and shows what came of them. It knows the system by its
 * HTTP interfaces alone. Every line carries a key, so that whatever was interrupted is simply done again.
 */
@NullMarked
package org.tiepdan.loader;

import org.jspecify.annotations.NullMarked;
