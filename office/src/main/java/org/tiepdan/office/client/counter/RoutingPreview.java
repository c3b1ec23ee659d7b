package org.tiepdan.office.client.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Reason;

/**
 * The decision that routing would make about a petition.
 *
 * @param candidates bodies from which an officer may choose if the rules do not decide
 * @param reasons including those why the rules do not decide
 */
public record RoutingPreview(
        String outcome, @Nullable String competentBody, List<String> candidates, List<Reason> reasons) {}
