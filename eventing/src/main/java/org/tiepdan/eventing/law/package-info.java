/** The event written when a notice changes the law. */
@NullMarked
package org.tiepdan.eventing.law;

import org.jspecify.annotations.NullMarked;
