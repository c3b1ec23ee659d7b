package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.Office;
import org.tiepdan.servicekit.start.StartRefusedException;

@ExtendWith(Counter.AtTheSharedOffice.class)
class RefusedStartTest {

    @Test
    void doesNotStartWithoutTheKeysOfWhatIsRecorded(@TempDir Path folder, Counter elsewhere) throws Exception {
        try (var office = new Office(folder)) {
            try (var intake = office.start()) {
                assertThat(intake.post(Requests.complaint(), "quay-1").status()).isEqualTo(201);
            }
            var master = office.keys().resolve("master.json");
            var right = Files.readString(master);

            Files.delete(master);
            assertRefused(office, "master.json is missing");

            Files.copy(elsewhere.office().keys().resolve("master.json"), master);
            assertRefused(office, "master.json does not open");

            Files.writeString(master, right);
            Files.writeString(office.keys().resolve("hmac.key"), "0".repeat(64));
            assertRefused(office, "hmac.key or receipt.key is not the one");
        }
    }

    private static void assertRefused(Office office, String reason) {
        assertThatThrownBy(() -> office.start().close())
                .satisfies(failure -> assertThat(Stream.iterate(failure, Objects::nonNull, Throwable::getCause))
                        .anySatisfy(cause -> assertThat(cause)
                                .isInstanceOf(StartRefusedException.class)
                                .hasMessageContaining(reason)));
    }
}
