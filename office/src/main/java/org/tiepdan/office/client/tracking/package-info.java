/** Cases as tracking-service returns them: recorded acts, possible acts and counted limits, with only the members that pages show. */
@NullMarked
package org.tiepdan.office.client.tracking;

import org.jspecify.annotations.NullMarked;
