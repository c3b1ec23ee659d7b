package org.tiepdan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiepdan.access.Role;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/**
 * Receipt codes cannot be tried one after the other. The services behind the office are down, so an attempt that passes the limit gets 503.
 */
@ExtendWith(OutputCaptureExtension.class)
class CodeTriesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CODE = "/status/7K2MPXW4RT9D";

    @Test
    void theEleventhTryOfAMinuteGetsAPageThatSaysWhatToDo(CapturedOutput output) throws Exception {
        try (var office = start()) {
            for (int i = 0; i < 10; i++) {
                assertThat(get(office, CODE, "198.51.100." + i).statusCode()).isEqualTo(503);
            }
            // The header of a client that is not a known proxy is ignored.
            var refused = get(office, CODE, "198.51.100.99");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 6L);
            assertThat(SafeHeaders.faults(refused.headers().map())).isEmpty();
            assertThat(refused.body())
                    .contains("<html lang=\"vi\"", "Xin chờ ít phút", "hỏi tại nơi đã nộp đơn", "name=\"code\"")
                    .doesNotContain("href=\"/\"", "href=\"/cases", "127.0.0.1");
            assertThat(get(office, CODE + "?lang=en", "").body()).contains("Please wait a few minutes");
            assertThat(get(office, "/status", "").statusCode()).isEqualTo(200);
            assertThat(management(office)).contains("tries_refused_total{bound=\"address\"} 2.0");
            assertThat(output).doesNotContain("198.51.100", "7K2MPXW4RT9D");
        }
    }

    @Test
    void countsTheAddressThatATrustedProxyTells() throws Exception {
        try (var office = start("--server.forward-headers-strategy=native", "--tries.per-minute=1")) {
            var statuses = new ArrayList<Integer>();
            for (var address :
                    new String[] {"198.51.100.1", "198.51.100.2", "198.51.100.1", "203.0.113.9, 198.51.100.2"}) {
                statuses.add(get(office, CODE, address).statusCode());
            }

            assertThat(statuses).containsExactly(503, 503, 429, 429);
        }
    }

    private static ConfigurableApplicationContext start(String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--server.port=0");
        all.add("--access.issuers=" + TestIssuer.shared().uri());
        all.add("--management.server.port=0");
        all.add("--spring.http.serviceclient.reporting.base-url=http://127.0.0.1:1");
        return new SpringApplicationBuilder(OfficeApplication.class)
                .properties("spring.config.name=office")
                .run(all.toArray(String[]::new));
    }

    /** @param forwardedFor empty for none */
    private static HttpResponse<String> get(ConfigurableApplicationContext office, String path, String forwardedFor)
            throws Exception {
        var port = office.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*");
        if (!forwardedFor.isEmpty()) {
            request.header("X-Forwarded-For", forwardedFor);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String management(ConfigurableApplicationContext office) throws Exception {
        var port = office.getEnvironment().getRequiredProperty("local.management.port");
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
        return CLIENT.send(
                        HttpRequest.newBuilder(address)
                                .header(
                                        "Authorization",
                                        "Bearer " + TestIssuer.shared().token(Role.OPERATOR))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
