/** Compares names as people write and shorten them with official names. */
@NullMarked
package org.tiepdan.routing.directory.name;

import org.jspecify.annotations.NullMarked;
