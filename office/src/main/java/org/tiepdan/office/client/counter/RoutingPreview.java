package org.tiepdan.office.client.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Reason;

/**
 * What would be decided about a petition.
 *
 * @param candidates bodies that an officer may choose from, where the rules do not decide
 * @param reasons also those of the causes that keep the rules from deciding
 */
public record RoutingPreview(
        String outcome, @Nullable String competentBody, List<String> candidates, List<Reason> reasons) {}
