package org.tiepdan.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.SignIn;
import tools.jackson.databind.JsonNode;

/** Every panel of every dashboard has data, and the alerts fire as described. */
@ExtendWith(SharedSystem.Provider.class)
class DashboardsIT {
    private static final Path PROMETHEUS = Dashboard.ROOT.resolve("deploy/prometheus");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path work;

    @Test
    void everyPanelHasData(SharedSystem system) throws IOException {
        try (var prometheus = signedIn(system)) {
            var panels = Dashboard.all().stream()
                    .flatMap(dashboard -> dashboard.panels().stream())
                    .toList();

            await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
                // The sample is loaded before the first scrape: only increases between two scrapes are visible.
                assertThat(comesInAndIsOpened(system)).isEqualTo(200);
                assertThat(panels.stream().flatMap(panel -> without(prometheus, panel)))
                        .as("queries without data")
                        .isEmpty();
            });
        }
    }

    @Test
    void whatPrometheusIsGivenIsValid() throws Exception {
        assertThat(Prometheus.promtool(PROMETHEUS, "check", "config", "prometheus.yml"))
                .startsWith("0");
        assertThat(Prometheus.promtool(PROMETHEUS, "check", "rules", "alerts.yml"))
                .startsWith("0");
    }

    @Test
    void theAlertsGoOffWhenTheyShouldAndOnlyThen() throws Exception {
        assertThat(Prometheus.promtool(PROMETHEUS, "test", "rules", "alerts-test.yml"))
                .startsWith("0");
    }

    private Prometheus signedIn(SharedSystem system) throws IOException {
        return Prometheus.start(
                work,
                PROMETHEUS,
                system.run().metrics(),
                system.identity().uri("/oauth2/token"),
                system.data().resolve("identity/clients/prometheus.secret"));
    }

    private static int comesInAndIsOpened(SharedSystem system) {
        var answer = Http.post(system.intake().uri("/api/v1/petitions"), petition(), Map.of());
        var sealed = "/api/v1/petitions/" + answer.text("/petitionId") + "/sealed?reason=VERIFY-IDENTITY&reference=12";
        return Http.get(system.intake().uri(sealed), SignIn.as(Role.OPENER, "19-05443"))
                .status();
    }

    private static JsonNode petition() {
        var petition = EventJson.MAPPER
                .createObjectNode()
                .put("type", "FEEDBACK")
                .put("channel", "ONLINE")
                .put("receivingBody", "19-05443")
                .put("subject", "Phản ánh đường hỏng")
                .put("content", "Đường liên xóm hỏng nặng, đề nghị sửa chữa.");
        petition.putObject("petitioner").put("kind", "INDIVIDUAL").put("fullName", "Nguyễn Thị Thử Nghiệm");
        petition.putObject("respondent").put("body", "19-05443").put("role", "BODY");
        return petition;
    }

    private static Stream<String> without(Prometheus prometheus, Dashboard.Panel panel) {
        return panel.queries().stream()
                .filter(query -> !prometheus.hasData(asGrafanaWouldSend(query)))
                .map(query -> panel + ": " + query);
    }

    private static String asGrafanaWouldSend(String query) {
        var sent = query.replace("$__rate_interval", Prometheus.RATE_INTERVAL).replace("$module", ".*");
        assertThat(List.of(sent)).as("a variable that the test does not know").noneMatch(text -> text.contains("$"));
        return sent;
    }
}
