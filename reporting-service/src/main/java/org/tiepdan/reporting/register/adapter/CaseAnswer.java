package org.tiepdan.reporting.register.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case, and until when the register was kept.
 *
 * @param keptTo the latest day of which the register tells: what was owed before it would be entered by now
 */
record CaseAnswer(@JsonUnwrapped CaseView view, @Nullable LocalDate keptTo) {}
