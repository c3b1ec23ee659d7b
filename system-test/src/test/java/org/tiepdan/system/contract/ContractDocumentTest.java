package org.tiepdan.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.chain.SignedRoot;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import org.tiepdan.eventing.law.LawChanged;
import org.tiepdan.eventing.testkit.ContractSamples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published document, the schemas and the samples agree. */
class ContractDocumentTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(resource("/contracts/asyncapi.yaml"));

    @Test
    void theDocumentIsAsyncApi() {
        var asyncApi = SCHEMAS.getSchema(resource("/asyncapi/asyncapi-3.0.0.json"));

        assertThat(asyncApi.validate(DOCUMENT)).isEmpty();
    }

    @Test
    void asyncApisSchemaRefusesADocumentThatIsNot() {
        var asyncApi = SCHEMAS.getSchema(resource("/asyncapi/asyncapi-3.0.0.json"));
        var broken = (ObjectNode) DOCUMENT.deepCopy();
        broken.remove("info");

        assertThat(asyncApi.validate(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachSampleIsWhatItsSchemaSays(String type) {
        assertThat(schema(type).validate(ContractSamples.value(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("typesWithMembers")
    void eachSampleNeedsEveryMemberThatItsSchemaRequires(String type) {
        var incomplete = (ObjectNode) ContractSamples.value(type).deepCopy();
        incomplete.remove(ContractSamples.schema(type).get("required").get(0).stringValue());

        assertThat(schema(type).validate(incomplete)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachSampleStandsOnTheTopicOfTheDocument(String type) {
        var sample = ContractSamples.sample(type);

        assertThat(typesOf(sample.get("topic").stringValue())).contains(type);
        var record = ContractSamples.record(type);
        var key = sample.get("key").stringValue();
        switch (type) {
            // These four belong to no case.
            case "report.submitted.v1" ->
                assertThat(sample.at("/value/table/form").stringValue()
                                + "|" + sample.at("/value/table/body").stringValue()
                                + "|" + sample.at("/value/table/period/name").stringValue())
                        .isEqualTo(key);
            case SignedRoot.TYPE ->
                assertThat(SignedRoot.read(record.value()).day()).hasToString(key);
            case ReconciledDay.TYPE ->
                assertThat(ReconciledDay.read(record.value()).body()).isEqualTo(key);
            case LawChanged.TYPE ->
                assertThat(LawChanged.read(record.value()).number()).isEqualTo(key);
            default ->
                assertThat(EventRecords.envelope(record.headers(), record.key()).type())
                        .isEqualTo(type);
        }
    }

    @Test
    void theDocumentDeclaresTheTopicsOfTheCatalogue() {
        var declared = TopicCatalogue.read().stream()
                .filter(topic -> !topic.name().contains("dead-letters"))
                .collect(Collectors.toMap(TopicCatalogue.Topic::name, TopicCatalogue.Topic::partitions));
        var documented = DOCUMENT.get("channels").values().stream()
                .collect(Collectors.toMap(
                        channel -> channel.get("address").stringValue(),
                        channel -> channel.at("/bindings/kafka/partitions").intValue()));

        assertThat(documented).isEqualTo(declared);
    }

    static Set<String> types() {
        var types = new TreeSet<String>();
        DOCUMENT.at("/components/messages")
                .values()
                .forEach(message -> types.add(message.get("name").stringValue()));
        return types;
    }

    /** A notice of routing-service to itself has an empty value. */
    static Set<String> typesWithMembers() {
        var types = types();
        types.remove("petition.noticed.v1");
        return types;
    }

    private static Schema schema(String type) {
        return SCHEMAS.getSchema(ContractSamples.schema(type));
    }

    private static Set<String> typesOf(String topic) {
        return DOCUMENT.get("channels").values().stream()
                .filter(channel -> topic.matches(pattern(channel.get("address").stringValue())))
                .flatMap(channel -> channel.get("messages").propertyNames().stream())
                .map(name ->
                        DOCUMENT.at("/components/messages/" + name + "/name").stringValue())
                .collect(Collectors.toSet());
    }

    /** One channel describes the feeds of all bodies. */
    private static String pattern(String address) {
        return Pattern.quote(address).replace("{body}", "\\E[a-z0-9-]+\\Q");
    }

    private static String resource(String path) {
        try (var stream = Objects.requireNonNull(ContractDocumentTest.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
