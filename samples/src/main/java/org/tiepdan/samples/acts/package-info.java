/** What officers did about it, each body with its habits. */
@NullMarked
package org.tiepdan.samples.acts;

import org.jspecify.annotations.NullMarked;
