/** What happens to open petitions when other rules are loaded. */
@NullMarked
package org.tiepdan.routing.triage.adapter.anew;

import org.jspecify.annotations.NullMarked;
