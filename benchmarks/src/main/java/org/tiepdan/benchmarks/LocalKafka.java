package org.tiepdan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The broker of a running {@code ./run}. */
public final class LocalKafka {
    private LocalKafka() {}

    /**
     * @return settings of a client for the port in {@code KAFKA_PORT} (9092), with the credentials file in {@code KAFKA_CREDENTIALS}:
     *     {@code <data>/kafka/administrator.properties}
     */
    public static Map<String, Object> connection() throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of(System.getenv().getOrDefault("KAFKA_CREDENTIALS", ".local/kafka/administrator.properties")))) {
            properties.load(file);
        }
        var settings = new HashMap<String, Object>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        settings.put("bootstrap.servers", "127.0.0.1:" + System.getenv().getOrDefault("KAFKA_PORT", "9092"));
        return settings;
    }
}
