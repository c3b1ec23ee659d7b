/** Who looked at which denunciation. */
@NullMarked
package org.tiepdan.office.looks;

import org.jspecify.annotations.NullMarked;
