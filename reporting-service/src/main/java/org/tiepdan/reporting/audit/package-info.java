/**
 * Recounts from the raw logs, and compares. It shares no code with the projections: it reads JSON itself and has its own idea of what each
 * event means, so that a fault of theirs is none of its own.
 */
@NullMarked
package org.tiepdan.reporting.audit;

import org.jspecify.annotations.NullMarked;
