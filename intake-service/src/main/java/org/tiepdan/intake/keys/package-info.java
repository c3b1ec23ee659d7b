/**
 * The keys of this office (khóa): without them sealed parts cannot be opened, and digests no longer match recorded petitions. They are
 * created once, for an empty log, and never once there is data.
 */
@NullMarked
package org.tiepdan.intake.keys;

import org.jspecify.annotations.NullMarked;
