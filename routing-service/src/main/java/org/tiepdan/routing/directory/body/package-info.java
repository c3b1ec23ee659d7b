/** Finds bodies by their names, or by present or former names of the places that they are responsible for. */
@NullMarked
package org.tiepdan.routing.directory.body;

import org.jspecify.annotations.NullMarked;
