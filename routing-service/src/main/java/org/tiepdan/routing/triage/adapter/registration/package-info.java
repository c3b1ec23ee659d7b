/** What intake says of a registration later: that it was mended, or is void. */
@NullMarked
package org.tiepdan.routing.triage.adapter.registration;

import org.jspecify.annotations.NullMarked;
