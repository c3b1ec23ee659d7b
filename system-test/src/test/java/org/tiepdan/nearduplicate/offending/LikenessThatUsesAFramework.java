package org.tiepdan.nearduplicate.offending;

import tools.jackson.databind.JsonNode;

public class LikenessThatUsesAFramework {
    String read(JsonNode text) {
        return text.asString();
    }
}
