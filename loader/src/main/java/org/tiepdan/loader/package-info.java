/**
 * Loads files of petitions (đơn) and of officers' acts into a running system and shows the result. It uses only the system's HTTP
 * interfaces. Every line has a key, so an interrupted run can simply be repeated.
 */
@NullMarked
package org.tiepdan.loader;

import org.jspecify.annotations.NullMarked;
