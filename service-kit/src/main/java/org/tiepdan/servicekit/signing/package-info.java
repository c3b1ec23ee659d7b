/** Keys with which a service signs what it wrote, so that others can verify it. */
@NullMarked
package org.tiepdan.servicekit.signing;

import org.jspecify.annotations.NullMarked;
