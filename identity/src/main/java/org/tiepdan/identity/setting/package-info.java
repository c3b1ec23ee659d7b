/** What may be chosen at a start. */
@NullMarked
package org.tiepdan.identity.setting;

import org.jspecify.annotations.NullMarked;
