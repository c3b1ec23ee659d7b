/** Files on this machine's disk that hold secrets. */
@NullMarked
package org.tiepdan.eventing.files;

import org.jspecify.annotations.NullMarked;
