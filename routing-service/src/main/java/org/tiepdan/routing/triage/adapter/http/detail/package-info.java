/** A petition as the desk sees it: what is known, what is missing, what the rules decide and nearly decided. */
@NullMarked
package org.tiepdan.routing.triage.adapter.http.detail;

import org.jspecify.annotations.NullMarked;
