package org.tiepdan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tiepdan.identity.testkit.RunningIdentity;
import org.tiepdan.servicekit.start.StartRefusedException;

/** The files that a start creates, and that the next one finds. */
@ExtendWith(OutputCaptureExtension.class)
class FolderTest {
    private static final List<String> SECRETS = List.of(
            "body-19-05443.secret", "body-19-so-nong-nghiep-moi-truong.secret", "office.secret", "prometheus.secret");

    @TempDir
    private Path parent;

    @Test
    void isForItsOwnerAloneAndNothingOfItIsPrinted(CapturedOutput output) throws Exception {
        var folder = parent.resolve("identity");
        try (var identity = RunningIdentity.start(folder)) {
            assertThat(rights(folder)).isEqualTo("rwx------");
            assertThat(rights(folder.resolve("clients"))).isEqualTo("rwx------");
            // The key is created on first use.
            assertThat(names(folder)).doesNotContain("signing-key.json");
            identity.get(identity.uri("/oauth2/jwks"));
            assertThat(names(folder)).containsExactly("clients", "passwords", "signing-key.json", "users.txt");
            assertThat(names(folder.resolve("clients"))).isEqualTo(SECRETS);
            try (var all = Files.walk(folder)) {
                assertThat(all.filter(Files::isRegularFile).map(FolderTest::rights))
                        .hasSize(7)
                        .containsOnly("rw-------");
            }
            assertThat(Files.readString(folder.resolve("users.txt")))
                    .contains("clerk-btcd", "triage-officer", "19-btcd,19-ubnd");
            assertThat(Files.readString(folder.resolve("passwords")))
                    .contains("{bcrypt}")
                    .doesNotContain(identity.password("clerk-btcd"));
            assertThat(identity.browser()
                            .signIn("clerk-btcd", identity.password("clerk-btcd"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(identity.tokenOf("prometheus", Map.of()).getSubject()).isEqualTo("prometheus");
            assertThat(output.getAll())
                    .doesNotContain(
                            identity.password("clerk-btcd"), identity.secret("prometheus"), "clerk-btcd", "cb-0101");
        }
    }

    /** It enters and reads data for every body: it exists only if it is needed. */
    @Test
    void theLoaderIsThereWhereItsSecretIsGiven() throws Exception {
        var given = Files.createDirectory(parent.resolve("given"));
        Files.writeString(given.resolve("loader.secret"), "made by another\n");
        var asked =
                Map.of("grant_type", "client_credentials", "client_id", "loader", "client_secret", "made by another");
        try (var identity = RunningIdentity.start(parent.resolve("without"))) {
            assertThat(identity.token(asked).statusCode()).isEqualTo(401);
        }
        try (var identity = RunningIdentity.start(parent.resolve("with"), "--identity.given-secrets=" + given)) {
            assertThat(identity.token(asked).statusCode()).isEqualTo(200);
            assertThat(parent.resolve("with/clients/loader.secret")).doesNotExist();
        }
    }

    @Test
    void theNextStartHasTheSameKeyUsersAndSecretsAndClosesWhatWasOpened() throws Exception {
        String key;
        String password;
        String secret;
        try (var first = RunningIdentity.start(parent)) {
            key = first.get(first.uri("/oauth2/jwks")).body();
            password = first.password("operator");
            secret = first.secret("prometheus");
        }
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-x---"));

        try (var second = RunningIdentity.start(parent)) {
            assertThat(rights(parent)).isEqualTo("rwx------");
            assertThat(second.get(second.uri("/oauth2/jwks")).body())
                    .isEqualTo(key)
                    .doesNotContain("\"d\"");
            assertThat(second.password("operator")).isEqualTo(password);
            assertThat(second.browser().signIn("operator", password).statusCode())
                    .isEqualTo(302);
            assertThat(second.secret("prometheus")).isEqualTo(secret);
        }
    }

    @Test
    void whoIsNewInATableGetsAPasswordAndTheOthersKeepTheirs() throws Exception {
        String password;
        try (var first = RunningIdentity.start(parent)) {
            password = first.password("operator");
        }
        var passwords = parent.resolve("passwords");
        Files.write(
                passwords,
                Files.readAllLines(passwords).stream()
                        .filter(line -> !line.startsWith("clerk-btcd "))
                        .toList());

        try (var second = RunningIdentity.start(parent)) {
            assertThat(second.password("operator")).isEqualTo(password);
            assertThat(Files.readAllLines(parent.resolve("users.txt")))
                    .filteredOn(line -> line.startsWith("clerk-btcd "))
                    .hasSize(1);
            assertThat(second.browser()
                            .signIn("clerk-btcd", second.password("clerk-btcd"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(second.browser().signIn("operator", password).statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void aKeyThatIsNoneAndABodyThatIsNoneRefuseTheStartInOneSentence() throws Exception {
        Files.writeString(parent.resolve("signing-key.json"), "{}");

        assertThatThrownBy(() -> RunningIdentity.start(parent).close())
                .hasRootCauseInstanceOf(StartRefusedException.class)
                .rootCause()
                .hasMessageContaining("signing-key.json holds no RSA key");
        Files.delete(parent.resolve("signing-key.json"));
        assertThatThrownBy(() -> RunningIdentity.start(parent, "--identity.body-systems=19-none")
                        .close())
                .rootCause()
                .hasMessageContaining("names 19-none");
    }

    @Test
    void onlyALocalRunMayChooseARoleAndNamesItsUsers() throws Exception {
        try (var identity = RunningIdentity.start(parent)) {
            assertThat(parent.resolve("clients/run.secret")).doesNotExist();
            var page = identity.browser().get("/login").body();
            assertThat(page).contains("name=\"password\"").doesNotContain("clerk-btcd", "users.txt");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
