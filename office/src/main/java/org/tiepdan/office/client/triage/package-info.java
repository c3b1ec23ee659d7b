/** The triage desk as the pages read it: waiting petitions, the facts of one petition, and the acts. */
@NullMarked
package org.tiepdan.office.client.triage;

import org.jspecify.annotations.NullMarked;
