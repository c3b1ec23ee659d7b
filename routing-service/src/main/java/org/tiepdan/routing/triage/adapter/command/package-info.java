/** Officers' commands to the desk, and their results. */
@NullMarked
package org.tiepdan.routing.triage.adapter.command;

import org.jspecify.annotations.NullMarked;
