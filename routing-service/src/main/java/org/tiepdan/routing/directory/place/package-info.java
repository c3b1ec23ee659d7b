/** Finds places by present or former names as people type them. */
@NullMarked
package org.tiepdan.routing.directory.place;

import org.jspecify.annotations.NullMarked;
