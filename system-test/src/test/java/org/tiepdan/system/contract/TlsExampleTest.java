package org.tiepdan.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The compose example with TLS names only existing services, variables, and files that make-certificates makes. */
class TlsExampleTest {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));

    private static Map<String, Map<String, Object>> services;
    private static Map<String, Map<String, String>> secrets;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() throws IOException {
        var example = yaml("deploy/tls/compose.yml");
        services = (Map<String, Map<String, Object>>) example.get("services");
        secrets = (Map<String, Map<String, String>>) example.get("secrets");
    }

    private static Map<String, Object> yaml(String file) throws IOException {
        return new Yaml().load(Files.readString(ROOT.resolve(file)));
    }

    @Test
    void everyServiceOfItIsOneOfCompose() throws IOException {
        assertThat(services.keySet())
                .isNotEmpty()
                .isSubsetOf(((Map<?, ?>) yaml("docker-compose.yml").get("services"))
                        .keySet().stream().map(String::valueOf).toList());
    }

    @Test
    void eachHasTheProfilesAndACertificateOfItsOwn() {
        assertThat(services).allSatisfy((name, service) -> {
            assertThat((Map<?, ?>) service.get("environment"))
                    .extracting("SPRING_PROFILES_ACTIVE")
                    .isEqualTo("tls,private-ca");
            assertThat(targets(service)).containsOnlyKeys("tls.crt", "tls.key", "ca.crt");
            assertThat(file(targets(service).get("tls.crt"))).endsWith("/" + name + ".crt");
            assertThat(file(targets(service).get("tls.key"))).endsWith("/" + name + ".key");
        });
    }

    /** From the path in the container to the secret. */
    private static Map<String, String> targets(Map<String, Object> service) {
        return ((List<?>) service.get("secrets"))
                .stream()
                        .collect(Collectors.toMap(
                                secret -> secret instanceof Map<?, ?> named
                                        ? String.valueOf(named.get("target"))
                                        : String.valueOf(secret),
                                secret -> secret instanceof Map<?, ?> named
                                        ? String.valueOf(named.get("source"))
                                        : String.valueOf(secret)));
    }

    private static String file(String secret) {
        return secrets.get(secret).get("file");
    }

    @Test
    void theReadmeMakesACertificateForEach() throws IOException {
        var command = Files.readAllLines(ROOT.resolve("deploy/README.md")).stream()
                .filter(line -> line.startsWith("deploy/tls/make-certificates "))
                .toList();

        assertThat(command).singleElement().asString().contains(services.keySet());
    }
}
