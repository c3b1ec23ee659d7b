/** The settings. */
@NullMarked
package org.tiepdan.identity.setting;

import org.jspecify.annotations.NullMarked;
