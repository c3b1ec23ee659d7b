/** The first page of each role, except that of leaders, which is in {@code home}. */
@NullMarked
package org.tiepdan.office.start;

import org.jspecify.annotations.NullMarked;
