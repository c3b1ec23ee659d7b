/** Files of officers' acts, sent in the order of each petition. */
@NullMarked
package org.tiepdan.loader.acts;

import org.jspecify.annotations.NullMarked;
