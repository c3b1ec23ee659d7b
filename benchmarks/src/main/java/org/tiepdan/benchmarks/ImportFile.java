package org.tiepdan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiepdan.eventing.EventJson;

/** Writes a file of petitions for {@code ./run import}; no two files contain the same petitions. */
public final class ImportFile {
    private ImportFile() {}

    /**
     * @param args number of petitions, the file, and {@code closed} for petitions that were closed the year before, for example
     *     {@code 20000 /tmp/petitions.ndjson} or {@code 40000 /tmp/more.ndjson closed}
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        var run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (var lines = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int i = 0; i < count; i++) {
                var petition = EventJson.MAPPER.readTree(Petitions.petition(i)).asObject();
                petition.put("idempotencyKey", run + "-" + i);
                if (args.length > 2 && args[2].equals("closed")) {
                    Petitions.close(petition, i);
                }
                lines.write(petition.toString());
                lines.newLine();
            }
        }
    }
}
