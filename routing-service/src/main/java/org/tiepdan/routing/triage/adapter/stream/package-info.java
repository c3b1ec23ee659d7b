/** The deciding topology: every petition, every command, one order. */
@NullMarked
package org.tiepdan.routing.triage.adapter.stream;

import org.jspecify.annotations.NullMarked;
