package org.tiepdan.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Nobody on the machine of {@code docker-compose.yml} sees metrics without signing in. */
class ComposeMetricsTest {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));

    private static JsonNode file;

    @BeforeAll
    static void read() throws Exception {
        file = new YAMLMapper().readTree(Files.readString(ROOT.resolve("docker-compose.yml")));
    }

    @Test
    void prometheusIsNotPublished() {
        assertThat(file.at("/services/prometheus").isObject()).isTrue();
        assertThat(file.at("/services/prometheus").has("ports")).isFalse();
    }

    @Test
    void grafanaAsksForAPasswordFromASecret() {
        var grafana = file.at("/services/grafana");
        var settings = grafana.get("environment");

        for (var off : new String[] {
            "GF_AUTH_ANONYMOUS_ENABLED", "GF_PUBLIC_DASHBOARDS_ENABLED", "GF_USERS_ALLOW_SIGN_UP", "GF_METRICS_ENABLED"
        }) {
            assertThat(settings.path(off).asString()).as(off).isEqualTo("false");
        }
        assertThat(settings.path("GF_SECURITY_ADMIN_PASSWORD__FILE").asString())
                .isEqualTo("/run/secrets/" + grafana.at("/secrets/0/target").asString());
    }

    @Test
    void noPortIsPublishedBeyondTheMachine() {
        assertThat(file.get("services").properties())
                .allSatisfy(
                        service -> assertThat(service.getValue().path("ports").valueStream())
                                .as(service.getKey())
                                .allSatisfy(port -> assertThat(port.asString()).startsWith("127.0.0.1:")));
    }
}
