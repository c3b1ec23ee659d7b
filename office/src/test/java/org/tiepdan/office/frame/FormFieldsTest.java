package org.tiepdan.office.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form sends its own fields beside the members of an act: with the same name, one would be sent as the other. */
class FormFieldsTest {
    private static final JsonNode API =
            JsonMapper.shared().readTree(Path.of("../contracts/openapi/tracking-service.json"));

    static Stream<String> acts() {
        return API.at("/paths").propertyNames().stream()
                .filter(path -> path.matches("/api/v1/cases/\\{id}/[a-z]+"))
                .filter(path -> API.at("/paths").get(path).has("post"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void haveNamesOfTheirOwn(String act) {
        var members = new HashSet<String>();
        collect(API.at("/paths").get(act).at("/post/requestBody/content/application~1json/schema"), members);

        assertThat(members).contains("by").doesNotContainAnyElementsOf(Pages.OF_ONE_FORM);
    }

    @Test
    void areLookedAtForEachAct() {
        assertThat(acts().toList()).contains("/api/v1/cases/{id}/urging", "/api/v1/cases/{id}/decision");
    }

    private static void collect(JsonNode schema, Set<String> members) {
        if (schema.has("$ref")) {
            collect(API.at(schema.get("$ref").asString().substring(1)), members);
        }
        schema.path("allOf").forEach(part -> collect(part, members));
        schema.path("properties").propertyNames().forEach(members::add);
    }
}
