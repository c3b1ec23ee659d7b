/** Later statements of intake about a registration: it was corrected, or is void. */
@NullMarked
package org.tiepdan.routing.triage.adapter.registration;

import org.jspecify.annotations.NullMarked;
