package org.tiepdan.office.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.client.triage.Foreseen;
import org.tiepdan.office.client.triage.MissingFact;
import org.tiepdan.office.client.triage.RedecisionPage;
import org.tiepdan.office.client.triage.SeenPetition;
import org.tiepdan.office.client.triage.TriagePage;
import tools.jackson.databind.JsonNode;

/** Every member that the pages of the desk read is in the published API. */
class DeskViewsTest {
    private static final JsonNode API = read();

    record View(String schema, Class<?> record) {
        @Override
        public String toString() {
            return schema;
        }
    }

    static Stream<View> views() {
        return Stream.of(
                new View("TriagePage", TriagePage.class),
                new View("TriageItem", TriagePage.Item.class),
                new View("NamedBody", TriagePage.NamedBody.class),
                new View("MissingFact", MissingFact.class),
                new View("TriageReason", ActReason.class),
                new View("RoutingPreview", Foreseen.class),
                new View("RecordedDecision", SeenPetition.class),
                new View("KnownFacts", SeenPetition.KnownFacts.class),
                new View("Completion", SeenPetition.Completion.class),
                new View("NearRule", SeenPetition.NearRule.class),
                new View("FirstPetition", SeenPetition.FirstPetition.class),
                new View("OtherwisePage", RedecisionPage.class),
                new View("OtherwiseDecided", RedecisionPage.Item.class),
                new View("OtherwiseResult", RedecisionPage.Result.class));
    }

    @ParameterizedTest
    @MethodSource("views")
    void readsOnlyMembersThatThereAreAndCountsOnlyOnThoseThatAreAlwaysThere(View view) {
        var schema = API.at("/components/schemas/" + view.schema());
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();

        assertThat(schema.path("properties").propertyNames()).containsAll(names(view.record(), true));
        assertThat(required).containsAll(names(view.record(), false));
    }

    @Test
    void readsTheExamplesOfTheApi() {
        assertThat(example("/api/v1/triage", TriagePage.class).items()).isNotEmpty();
        assertThat(example("/api/v1/petitions/{id}/routing", SeenPetition.class).nearlyFired())
                .isNotEmpty();
        assertThat(example("/api/v1/triage/otherwise", RedecisionPage.class).items())
                .isNotEmpty();
    }

    private static <T> T example(String path, Class<T> type) {
        var answer = API.path("paths").path(path).at("/get/responses/200/content/application~1json/example");
        return EventJson.MAPPER.treeToValue(answer, type);
    }

    private static List<String> names(Class<?> record, boolean all) {
        return Arrays.stream(record.getRecordComponents())
                .filter(one -> all || !one.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static JsonNode read() {
        try {
            return EventJson.MAPPER.readTree(Files.readString(Path.of("../contracts/openapi/routing-service.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
