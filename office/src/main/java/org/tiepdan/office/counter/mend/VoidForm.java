package org.tiepdan.office.counter.mend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiepdan.office.words.Display;

/**
 * Why a registration is void, as typed.
 *
 * @param key the same for each retry of the form
 * @param reference number of the paper that orders it; empty for none
 * @param registeredAs id of the petition that it repeats; empty for none
 */
record VoidForm(String key, String reason, String reference, String registeredAs) {
    private static final List<String> REASONS =
            List.of("REGISTERED_TWICE", "TEST_ENTRY", "WRONG_COUNTER", "NO_PETITION");

    record Reason(String code, String words, boolean chosen) {}

    static VoidForm opened() {
        return new VoidForm(UUID.randomUUID().toString(), "", "", "");
    }

    static VoidForm of(Map<String, String> typed) {
        return new VoidForm(
                typed.getOrDefault("key", ""),
                typed.getOrDefault("reason", ""),
                typed.getOrDefault("reference", "").strip(),
                typed.getOrDefault("registeredAs", "").strip());
    }

    List<Reason> reasons(Display display) {
        return REASONS.stream()
                .map(code -> new Reason(code, display.code("void-reason", code), code.equals(reason)))
                .toList();
    }

    /** @return what the API takes; the API names missing members */
    Map<String, String> request() {
        var request = new LinkedHashMap<String, String>();
        put(request, "reason", reason);
        put(request, "reference", reference);
        put(request, "registeredAs", registeredAs);
        return request;
    }

    private static void put(Map<String, String> members, String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }
}
