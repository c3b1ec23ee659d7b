package org.tiepdan.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** Makes the folder of a broker that never ran. */
final class Formatting {
    private Formatting() {}

    /** Beside its place and then renamed, so that a start that is killed halfway leaves nothing half formatted behind. */
    static void format(Path folder) {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .addDirectory(unfinished.toString())
                    .setMetadataLogDirectory(unfinished.toString())
                    .setIgnoreFormatted(true)
                    .run();
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " could not be formatted", e);
        } catch (Exception e) {
            throw new IllegalStateException(folder + " could not be formatted", e);
        }
    }
}
