/** Keys with which a service signs what it wrote, for those who check it elsewhere. */
@NullMarked
package org.tiepdan.servicekit.signing;

import org.jspecify.annotations.NullMarked;
