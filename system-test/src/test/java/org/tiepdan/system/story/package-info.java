/** Situations in which bodies disagree, err or end: all services have to tell one story of the case. */
@NullMarked
package org.tiepdan.system.story;

import org.jspecify.annotations.NullMarked;
