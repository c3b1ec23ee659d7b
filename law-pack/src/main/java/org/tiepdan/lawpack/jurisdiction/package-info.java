/** Who settles what (thẩm quyền), and what follows for a petition. */
@NullMarked
package org.tiepdan.lawpack.jurisdiction;

import org.jspecify.annotations.NullMarked;
