/** What the developer of a body's own system has to know (kết nối): its feed, samples, and how to prove that nothing is missing. */
@NullMarked
package org.tiepdan.office.connect;

import org.jspecify.annotations.NullMarked;
