/** Cases as the register has them: of each answer, the members that a page shows. */
@NullMarked
package org.tiepdan.office.client.cases;

import org.jspecify.annotations.NullMarked;
