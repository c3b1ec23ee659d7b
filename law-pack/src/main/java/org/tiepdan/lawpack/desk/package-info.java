/** What an officer at the desk chooses from: reasons and grounds. */
@NullMarked
package org.tiepdan.lawpack.desk;

import org.jspecify.annotations.NullMarked;
