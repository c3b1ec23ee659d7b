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
import org.tiepdan.office.client.cases.Reason;
import org.tiepdan.office.client.counter.Duplicates;
import org.tiepdan.office.client.counter.NamedBody;
import org.tiepdan.office.client.counter.PetitionPreview;
import org.tiepdan.office.client.counter.Registered;
import org.tiepdan.office.client.counter.RegisteredPetition;
import org.tiepdan.office.client.counter.RoutingPreview;
import org.tiepdan.office.client.counter.UnitMatches;
import org.tiepdan.office.client.opening.OpeningRequest;
import org.tiepdan.office.client.opening.PetitionWords;
import org.tiepdan.office.client.opening.SealedPetition;
import tools.jackson.databind.JsonNode;

/** Every member that the counter reads is in the published APIs of intake and routing. */
class CounterViewsTest {
    private static final String INTAKE = "intake-service";
    private static final String ROUTING = "routing-service";

    record View(String service, String schema, Class<?> record) {
        @Override
        public String toString() {
            return service + " " + schema;
        }
    }

    static Stream<View> views() {
        return Stream.of(
                new View(INTAKE, "Receipt", Registered.class),
                new View(INTAKE, "Warning", Registered.Warning.class),
                new View(INTAKE, "RegisteredPetition", RegisteredPetition.class),
                new View(INTAKE, "Place", RegisteredPetition.Place.class),
                new View(INTAKE, "Respondent", RegisteredPetition.Respondent.class),
                new View(INTAKE, "Unit", RegisteredPetition.Unit.class),
                new View(INTAKE, "ContestedDecision", RegisteredPetition.Decision.class),
                new View(INTAKE, "PetitionPreview", PetitionPreview.class),
                new View(INTAKE, "ExpectedLimit", PetitionPreview.Limit.class),
                new View(INTAKE, "SealedPetition", SealedPetition.class),
                new View(INTAKE, "Petitioner", SealedPetition.Petitioner.class),
                new View(INTAKE, "Address", SealedPetition.Address.class),
                new View(INTAKE, "PetitionWords", PetitionWords.class),
                new View(INTAKE, "OpeningRequest", OpeningRequest.class),
                new View(ROUTING, "RoutingPreview", RoutingPreview.class),
                new View(ROUTING, "Reason", Reason.class),
                new View(ROUTING, "SeenBefore", Duplicates.class),
                new View(ROUTING, "SeenPetition", Duplicates.Candidate.class),
                new View(ROUTING, "ListedBody", NamedBody.class),
                new View(ROUTING, "FoundBody", NamedBody.Found.class),
                new View(ROUTING, "ResolvedUnits", UnitMatches.class),
                new View(ROUTING, "ResolvedUnit", UnitMatches.Unit.class),
                new View(ROUTING, "UnitNow", UnitMatches.Now.class));
    }

    @ParameterizedTest
    @MethodSource("views")
    void readsOnlyMembersThatThereAreAndCountsOnlyOnThoseThatAreAlwaysThere(View view) {
        var schema = api(view.service()).at("/components/schemas/" + view.schema());
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();

        assertThat(schema.path("properties").propertyNames()).containsAll(names(view.record(), true));
        assertThat(required).containsAll(names(view.record(), false));
    }

    @Test
    void readsAllThatIsSealed() {
        var sealed = api(INTAKE).at("/components/schemas/SealedPetition/properties");

        assertThat(names(SealedPetition.class, true)).containsExactlyInAnyOrderElementsOf(sealed.propertyNames());
    }

    private static List<String> names(Class<?> record, boolean all) {
        return Arrays.stream(record.getRecordComponents())
                .filter(one -> all || !one.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static JsonNode api(String service) {
        try {
            return EventJson.MAPPER.readTree(Files.readString(Path.of("../contracts/openapi/" + service + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
