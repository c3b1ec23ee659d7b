/** Which dates mean something: those a person may enter, and, wider, those a record may carry. */
@NullMarked
package org.tiepdan.eventing.dates;

import org.jspecify.annotations.NullMarked;
