package org.tiepdan.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.network.ListenerName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.localstack.access.Credentials;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The secrets and the network access of each service in {@code docker-compose.yml}, and the broker's settings as its image reads them. */
class ComposeSecretsTest {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));
    private static final List<String> SERVICES =
            List.of(Principals.INTAKE, Principals.ROUTING, Principals.TRACKING, Principals.REPORTING);

    @TempDir
    static Path secrets;

    private static JsonNode file;

    @BeforeAll
    static void read() throws Exception {
        file = new YAMLMapper().readTree(Files.readString(ROOT.resolve("docker-compose.yml")));
        var made = new ProcessBuilder(ROOT.resolve("deploy/make-secrets").toString(), secrets.toString()).start();
        assertThat(made.waitFor()).isZero();
    }

    @Test
    void noListenerOfTheBrokerLetsAnybodyInWithoutAName() {
        var broker = broker();

        assertThat(broker.effectiveListenerSecurityProtocolMap().values())
                .allSatisfy(protocol -> assertThat(protocol.name).isEqualTo("SASL_PLAINTEXT"));
        assertThat(broker.getString("authorizer.class.name"))
                .isEqualTo("org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        assertThat(broker.originals()).containsEntry("allow.everyone.if.no.acl.found", "false");
        assertThat(broker.originals()).containsEntry("super.users", "User:administrator");
    }

    @Test
    void theBrokerTakesTheAdministratorsPasswordFromItsSecret() throws IOException {
        var password = password();

        for (var listener : List.of("BROKER", "CONTROLLER")) {
            var login = (Password) broker().valuesWithPrefixOverride(new ListenerName(listener).configPrefix())
                    .get("plain.sasl.jaas.config");
            assertThat(login.value()).contains("user_administrator=\"" + password + "\";");
        }
        assertThat(new Credentials(secrets.resolve("kafka")).settings(Principals.ADMINISTRATOR))
                .extractingByKey("sasl.jaas.config")
                .asString()
                .endsWith("username=\"administrator\" password=\"" + password + "\";");
        assertThat(Files.readString(ROOT.resolve("docker-compose.yml"))).doesNotContain(password);
    }

    @Test
    void eachServiceGetsItsOwnSecretsAndNobodyElses() {
        for (var service : SERVICES) {
            var sources = file.at("/services/" + service + "/secrets")
                    .valueStream()
                    .map(secret -> secret.get("source").stringValue())
                    .collect(Collectors.toSet());
            assertThat(sources)
                    .as(service)
                    .isEqualTo(
                            service.equals(Principals.REPORTING)
                                    ? Set.of("reporting-service.properties", "mongodb-uri")
                                    : Set.of(service + ".properties"));
        }
        assertThat(file.at("/services/office/secrets").valueStream())
                .extracting(secret -> secret.get("source").stringValue())
                .containsExactly("office.secret");
    }

    @Test
    void mongodbIsReachedByReportingAlone() {
        var neighbours = file.get("services").properties().stream()
                .filter(service -> networks(service.getValue()).anyMatch("register"::equals))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(neighbours).isEqualTo(Set.of("mongodb", Principals.REPORTING));
        assertThat(file.at("/services/mongodb/networks").size()).isEqualTo(1);
    }

    /** A list, or a map of names to settings. */
    private static Stream<String> networks(JsonNode service) {
        var networks = service.get("networks");
        return networks.isObject()
                ? networks.propertyNames().stream()
                : networks.valueStream().map(JsonNode::stringValue);
    }

    @Test
    void everySecretIsAFileThatMakeSecretsMakes() {
        assertThat(file.get("secrets").properties()).allSatisfy(secret -> {
            var path = secret.getValue().get("file").stringValue().replace("deploy/secrets", secrets.toString());
            assertThat(Path.of(path)).isNotEmptyFile();
        });
    }

    /** The image turns each variable into a setting: without the prefix, {@code ___} as a dash, {@code _} as a dot. */
    private static KafkaConfig broker() {
        var settings = new Properties();
        file.at("/services/kafka/environment").properties().stream()
                .filter(variable -> variable.getKey().startsWith("KAFKA_")
                        && !variable.getKey().equals("KAFKA_HEAP_OPTS"))
                .forEach(variable -> settings.setProperty(
                        variable.getKey()
                                .substring("KAFKA_".length())
                                .toLowerCase(Locale.ROOT)
                                .replace("___", "-")
                                .replace('_', '.'),
                        mounted(variable.getValue().asString())));
        return KafkaConfig.fromProps(settings);
    }

    private static String mounted(String value) {
        return value.replace("$$", "$")
                .replace("/run/secrets/kafka-administrator", secrets + "/kafka/administrator.password")
                .replace("/run/secrets", secrets.toString());
    }

    private static String password() throws IOException {
        return Files.readString(secrets.resolve("kafka/administrator.password"))
                .strip()
                .replace("password=", "");
    }
}
