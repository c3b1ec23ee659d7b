/** For the developers of a body's own system (kết nối): its feed, samples, and how to prove that no event is missing. */
@NullMarked
package org.tiepdan.office.connect;

import org.jspecify.annotations.NullMarked;
