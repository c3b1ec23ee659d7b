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
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class KafkaCredentialsTest {
    private static final String LOGIN = "org.example.Module required username=\"me\" password=\"a=b:c\";";

    @TempDir
    Path folder;

    @Test
    void every_kind_of_client_gets_what_the_file_says() throws IOException {
        var file = Files.writeString(
                folder.resolve("me.properties"),
                "security.protocol=SASL_PLAINTEXT\nsasl.mechanism=SCRAM-SHA-256\nsasl.jaas.config=" + LOGIN + "\n");

        var kafka = bound(file.toString());

        for (var settings : new Map<?, ?>[] {
            kafka.buildAdminProperties(),
            kafka.buildProducerProperties(),
            kafka.buildConsumerProperties(),
            kafka.buildStreamsProperties()
        }) {
            assertThat(settings.get("security.protocol")).isEqualTo("SASL_PLAINTEXT");
            assertThat(settings.get("sasl.mechanism")).isEqualTo("SCRAM-SHA-256");
            assertThat(settings.get("sasl.jaas.config")).isEqualTo(LOGIN);
        }
    }

    @Test
    void without_the_variable_clients_say_nothing_of_themselves() {
        assertThat(bound("").buildAdminProperties()).doesNotContainKeys("security.protocol", "sasl.jaas.config");
    }

    @Test
    void a_file_that_cannot_be_read_refuses_the_start() {
        var missing = folder.resolve("nobody.properties");

        assertThatThrownBy(() -> bound(missing.toString()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessage("KAFKA_CREDENTIALS names " + missing + ", which cannot be read (NoSuchFileException).");
    }

    private static KafkaProperties bound(String file) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of(KafkaCredentials.VARIABLE, file)));
        new KafkaCredentials().postProcessEnvironment(environment, new SpringApplication());
        return Binder.get(environment).bindOrCreate("spring.kafka", KafkaProperties.class);
    }
}
