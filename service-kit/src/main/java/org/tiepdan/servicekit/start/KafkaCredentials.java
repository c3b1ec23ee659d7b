package org.tiepdan.servicekit.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Reads this service's broker credentials from the file that {@code KAFKA_CREDENTIALS} names: Kafka client settings, one per line. They
 * become {@code spring.kafka.properties.*}, which every client of the process uses, including those of the binders. Without the variable,
 * clients connect anonymously or with what {@code spring.kafka.*} sets. Registered in spring.factories.
 */
class KafkaCredentials implements EnvironmentPostProcessor {
    static final String VARIABLE = "KAFKA_CREDENTIALS";
    private static final String CLIENTS = "spring.kafka.properties.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var file = environment.getProperty(VARIABLE, "");
        if (!file.isBlank()) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("kafka-credentials", settings(Path.of(file))));
        }
    }

    private static Map<String, Object> settings(Path file) {
        var settings = new Properties();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(lines);
        } catch (IOException e) {
            // Continuing without the file would connect anonymously, which nobody who sets the variable wants.
            throw new StartRefusedException(VARIABLE + " names " + file + ", which cannot be read ("
                    + e.getClass().getSimpleName() + ").");
        }
        return settings.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> CLIENTS + name, settings::getProperty));
    }
}
