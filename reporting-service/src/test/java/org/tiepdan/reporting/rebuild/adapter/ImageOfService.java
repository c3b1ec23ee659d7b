package org.tiepdan.reporting.rebuild.adapter;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Starts the service as its image does: from its jar and libraries, with the image's options and with what an earlier start taught the JVM.
 */
final class ImageOfService {
    /** The jar, beside its libraries. */
    private static final String JAR = System.getProperty("service.jar", "");

    /** The file with the image's options of the JVM. */
    private static final String OPTIONS = System.getProperty("service.options", "");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path cache;
    private final Path output;
    private final List<String> broker;
    private final String mongoUri;

    ImageOfService(Path folder, List<String> broker, String mongoUri) {
        this.cache = folder.resolve("service.aot");
        this.output = folder.resolve("service.log");
        this.broker = broker;
        this.mongoUri = mongoUri;
    }

    /**
     * A first start, in which the JVM stores what it learns.
     *
     * @param ready returns when the service has done what it is to learn
     */
    void train(Runnable ready) {
        try (var service = start("-XX:AOTCacheOutput=" + cache)) {
            ready.run();
            await().atMost(PATIENCE).until(() -> Files.readString(output).contains("Started ReportingApplication"));
            service.end();
        }
        if (Files.notExists(cache)) {
            throw new IllegalStateException("The JVM stored nothing of its start.");
        }
    }

    ForkedService start() {
        return start("-XX:AOTCache=" + cache);
    }

    private ForkedService start(String option) {
        // As much memory as the other tests give the service; the image takes half of the machine's.
        var java = List.of(ForkedService.java(), "@" + OPTIONS, "-Xmx384m", option, "-jar", JAR);
        return ForkedService.serve(java, broker, mongoUri, output);
    }
}
