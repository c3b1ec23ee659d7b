package org.tiepdan.routing.jurisdiction.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.rulebook.NearRule;

/** @param nearlyFired rules that another fact would have made decide */
record Previewed(@JsonUnwrapped RoutingAnswer decision, List<NearRule> nearlyFired) {}
