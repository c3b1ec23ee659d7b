/** Access to the whole system: sign-in, and what each caller may see. */
@NullMarked
package org.tiepdan.system.doors;

import org.jspecify.annotations.NullMarked;
