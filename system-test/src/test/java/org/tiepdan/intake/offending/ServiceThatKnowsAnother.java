package org.tiepdan.intake.offending;

import org.tiepdan.routing.offending.CoreThatUsesTheNetwork;

public class ServiceThatKnowsAnother {
    String ask(CoreThatUsesTheNetwork routing) {
        return routing.toString();
    }
}
