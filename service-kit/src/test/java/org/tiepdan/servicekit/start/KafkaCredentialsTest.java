package org.tiepdan.servicekit.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class KafkaCredentialsTest {
    private static final String LOGIN = "org.example.Module required username=\"me\" password=\"a=b:c\";";

    @TempDir
    Path folder;

    @Test
    void clients_get_what_the_file_says() throws IOException {
        var file = Files.writeString(
                folder.resolve("me.properties"),
                "security.protocol=SASL_PLAINTEXT\nsasl.mechanism=SCRAM-SHA-256\nsasl.jaas.config=" + LOGIN + "\n");

        assertThat(ofClients(file.toString()))
                .isEqualTo(Map.of(
                        "security.protocol",
                        "SASL_PLAINTEXT",
                        "sasl.mechanism",
                        "SCRAM-SHA-256",
                        "sasl.jaas.config",
                        LOGIN));
    }

    @Test
    void without_the_variable_clients_say_nothing_of_themselves() {
        assertThat(ofClients("")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_refuses_the_start() {
        var missing = folder.resolve("nobody.properties");

        assertThatThrownBy(() -> ofClients(missing.toString()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessage("KAFKA_CREDENTIALS names " + missing + ", which cannot be read (NoSuchFileException).");
    }

    /** The settings that Spring Boot binds for every client. */
    private static Map<String, String> ofClients(String file) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of(KafkaCredentials.VARIABLE, file)));
        new KafkaCredentials().postProcessEnvironment(environment, new SpringApplication());
        return Binder.get(environment)
                .bind("spring.kafka.properties", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
    }
}
