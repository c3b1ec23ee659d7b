package org.tiepdan.reporting.register.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case, and the last day that the register covers.
 *
 * @param keptTo the latest day that the register covers: acts owed before it should be entered by now
 */
record CaseAnswer(@JsonUnwrapped CaseView view, @Nullable LocalDate keptTo) {}
