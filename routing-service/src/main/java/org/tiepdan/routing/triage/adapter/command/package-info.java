/** What an officer asks of the desk, and what came of it. */
@NullMarked
package org.tiepdan.routing.triage.adapter.command;

import org.jspecify.annotations.NullMarked;
