package org.tiepdan.office.client.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Reason;

/**
 * What the rules would decide.
 *
 * @param competentBody code; absent if an officer has to choose
 */
public record Foreseen(String outcome, @Nullable String competentBody, List<Reason> reasons) {}
