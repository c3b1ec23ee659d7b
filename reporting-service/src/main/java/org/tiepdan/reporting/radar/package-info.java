/** Where more comes in than usual: places, matters and groups of people. No denunciation is in it, and no small number. */
@NullMarked
package org.tiepdan.reporting.radar;

import org.jspecify.annotations.NullMarked;
