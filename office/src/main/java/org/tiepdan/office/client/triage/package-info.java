/** The triage desk as the pages read it: what waits, what is known of one petition, and the acts. */
@NullMarked
package org.tiepdan.office.client.triage;

import org.jspecify.annotations.NullMarked;
