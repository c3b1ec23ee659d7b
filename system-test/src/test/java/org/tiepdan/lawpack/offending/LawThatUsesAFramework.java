package org.tiepdan.lawpack.offending;

import tools.jackson.databind.JsonNode;

public class LawThatUsesAFramework {
    String read(JsonNode row) {
        return row.asString();
    }
}
