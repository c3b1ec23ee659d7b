/** The triage desk over HTTP: commands go to the log, answers come from the stores. */
@NullMarked
package org.tiepdan.routing.triage.adapter.http;

import org.jspecify.annotations.NullMarked;
