/** Cases as the register returns them, with only the members that a page shows. */
@NullMarked
package org.tiepdan.office.client.cases;

import org.jspecify.annotations.NullMarked;
