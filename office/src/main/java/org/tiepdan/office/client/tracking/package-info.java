/** Cases as tracking has them: what was done, what may be done now, and how limits are counted. Only what a page shows. */
@NullMarked
package org.tiepdan.office.client.tracking;

import org.jspecify.annotations.NullMarked;
