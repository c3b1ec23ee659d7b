/**
 * Loads files of petitions (đơn) and of officers' acts into a running system and shows the result. It uses the system's
 * HTTP interfaces alone. Every line carries a key, so an interrupted run is simply repeated.
 */
@NullMarked
package org.tiepdan.loader;

import org.jspecify.annotations.NullMarked;
