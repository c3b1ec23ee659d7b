package org.tiepdan.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;

/** The configuration that {@code ./run} gives its services, and protects from others. */
@ExtendWith(SharedSystem.Provider.class)
class RunIT {
    private static final Pattern STATUS = Pattern.compile("http://localhost:[0-9]+/status/[0-9A-Z-]+");

    @Test
    void aReceiptLeadsToTheCitizensPageWhateverThePorts(SharedSystem system) {
        var answer = Http.post(system.intake().uri("/api/v1/petitions"), Clerks.petition(), Map.of());
        assertThat(answer.status()).isEqualTo(201);

        var receipt = Http.page(system.intake().uri("/api/v1/petitions/" + answer.text("/petitionId") + "/receipt"));

        var address = STATUS.matcher(receipt);
        assertThat(address.find()).as("the receipt names an address").isTrue();
        assertThat(address.group()).startsWith(system.office().url().replace("127.0.0.1", "localhost") + "/status/");
        assertThat(Http.page(address.group())).contains("<html");
    }

    @Test
    void theUsersAreNamedByTheirFileAndNoneOfTheirPasswordsIsPrinted(SharedSystem system) throws IOException {
        var users = system.data().resolve("identity/users.txt");

        assertThat(system.run().output()).contains(users.toString());
        try (var lines = Files.lines(users)) {
            assertThat(lines.filter(line -> !line.startsWith("#"))
                            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                            .filter(password -> system.run().output().contains(password)))
                    .isEmpty();
        }
    }

    @Test
    void nobodyElseCanReadTheDataFolder(SharedSystem system) throws IOException {
        assertThat(rights(system.data())).isEqualTo("rwx------");
        try (var logs = Files.list(system.data().resolve("logs"))) {
            assertThat(logs.toList())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(log -> assertThat(rights(log)).isEqualTo("rw-------"));
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
