/** Whether the record of events shows that it was tampered with. */
@NullMarked
package org.tiepdan.system.record;

import org.jspecify.annotations.NullMarked;
