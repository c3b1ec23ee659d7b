package org.tiepdan.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.localstack.AccessedBroker.OTHER_BODY;
import static org.tiepdan.localstack.AccessedBroker.OWN_GROUP;
import static org.tiepdan.localstack.AccessedBroker.SYSTEM;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.localstack.access.Certificates;

/** The permissions of kcat, which authenticates with a certificate. */
class KcatAccessTest {
    private record Answer(int status, String text) {}

    private static AccessedBroker accessed;
    private static Path body;

    @BeforeAll
    static void start(@TempDir Path folder) {
        accessed = new AccessedBroker(folder);
        body = accessed.broker().kcatSettings(SYSTEM);
    }

    @AfterAll
    static void stop() {
        accessed.close();
    }

    @Test
    void a_body_reads_its_own_feed() throws Exception {
        assertThat(kcat(body, "-q", "-C", "-t", AccessedBroker.ownFeed(), "-o", "beginning", "-e"))
                .isEqualTo(new Answer(0, "made up\n"));
        assertThat(kcat(
                        body,
                        "-q",
                        "-G",
                        OWN_GROUP,
                        "-X",
                        "auto.offset.reset=earliest",
                        "-e",
                        AccessedBroker.ownFeed()))
                .isEqualTo(new Answer(0, "made up\n"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_body_reads_nothing_else(String topic) throws Exception {
        assertRefused(kcat(body, "-C", "-t", topic, "-o", "beginning", "-e"), "Topic authorization failed");
    }

    /** Every topic except its feed, including those declared later. */
    static List<String> others() {
        return accessed.topics().stream()
                .filter(topic -> !topic.equals(AccessedBroker.ownFeed()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency.19-05443.v1", "agency." + OTHER_BODY + ".v1", Topics.PETITION_EVENTS})
    void a_body_writes_nothing_not_even_to_its_own_feed(String topic) throws Exception {
        assertRefused(kcat(body, "-P", "-t", topic, "-k", "key"), "Topic authorization failed");
    }

    @Test
    void a_body_has_no_part_in_a_group_of_another() throws Exception {
        assertRefused(
                kcat(body, "-G", "agency." + OTHER_BODY + ".desk", "-e", AccessedBroker.ownFeed()),
                "Group authorization failed");
    }

    @Test
    void the_operator_reads_dead_letters() throws Exception {
        var operator = accessed.broker().kcatSettings(Principals.OPERATOR);

        assertThat(kcat(operator, "-q", "-C", "-t", "routing.dead-letters.v1", "-o", "beginning", "-e"))
                .isEqualTo(new Answer(0, "made up\n"));
    }

    @Test
    void a_certificate_of_another_authority_is_no_name(@TempDir Path elsewhere) throws Exception {
        var stranger = new Certificates(elsewhere);
        stranger.prepare();
        var forged = stranger.client(Principals.INTAKE, accessed.broker().port(BrokerSettings.TLS_LISTENER));
        var trusting = Files.readString(forged, UTF_8)
                .replaceAll("ssl.ca.location=.*", "ssl.ca.location=" + body.resolveSibling("authority.pem"));
        Files.writeString(forged, trusting, UTF_8);

        assertThat(kcat(body, "-L", "-m", "30").status()).isZero();
        assertRefused(kcat(forged, "-L", "-m", "10"), "Broker transport failure");
    }

    private static void assertRefused(Answer answer, String why) {
        assertThat(answer.text()).contains(why);
        assertThat(answer.status()).isNotZero();
    }

    private static Answer kcat(Path settings, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("timeout", "60", "kcat"));
        // Must come first: from then on it prints nothing but records.
        boolean quiet = List.of(arguments).contains("-q");
        command.addAll(quiet ? List.of("-q", "-F", settings.toString()) : List.of("-F", settings.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.outputWriter(UTF_8)) {
            in.write("forged\n");
        }
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
