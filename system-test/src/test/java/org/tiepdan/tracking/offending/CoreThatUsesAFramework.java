package org.tiepdan.tracking.offending;

import tools.jackson.databind.JsonNode;

public class CoreThatUsesAFramework {
    boolean decide(JsonNode command) {
        return command.isObject();
    }
}
