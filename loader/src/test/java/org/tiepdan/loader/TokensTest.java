package org.tiepdan.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The loader's credentials for the services. */
class TokensTest extends LoaderScenario {
    private final StubIdentity identity = stubIdentity();

    private static StubIdentity stubIdentity() {
        try {
            return new StubIdentity();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stopIdentity() {
        identity.close();
    }

    @Test
    void everyRequestCarriesATokenForWhatItIsAboutThatIsAskedForOnce() throws Exception {
        petitions(30);
        write("acts.ndjson", List.of(act("k1", 1, "acceptance", "\"by\":\"19-05692\"")));
        system.admits = token -> token.startsWith("Bearer t");

        assertThat(run("sample", folder.toString(), secret(StubIdentity.SECRET)))
                .isZero();

        assertThat(identity.asked).containsExactlyInAnyOrder("", "&body=19-05692", "&role=operator");
        assertThat(system.tokens).containsExactlyInAnyOrder("Bearer t1", "Bearer t2", "Bearer t3");
        assertThat(shown()).doesNotContain(StubIdentity.SECRET, "t1");
    }

    @Test
    void aTokenThatIsRefusedIsRenewedOnceAndTheImportGoesOn() throws Exception {
        system.admits = token -> !token.equals("Bearer t1");

        assertThat(run("import", petitions(300).toString(), secret(StubIdentity.SECRET)))
                .isZero();

        assertThat(system.size()).isEqualTo(300);
        assertThat(identity.asked).containsExactly("", "", "&role=operator");
    }

    @Test
    void aTokenIsNotUsedToItsEnd() throws Exception {
        identity.life = 60;

        assertThat(run("import", petitions(3).toString(), secret(StubIdentity.SECRET)))
                .isZero();

        assertThat(identity.given.get()).isGreaterThan(1);
    }

    @Test
    void aServiceThatRefusesEveryTokenIsAskedTwiceAndNamed() throws Exception {
        system.admits = _ -> false;

        assertThat(run("import", petitions(3).toString(), secret(StubIdentity.SECRET)))
                .isEqualTo(3);

        assertThat(shown().strip())
                .isEqualTo("Không được cấp quyền nạp / Not admitted: http://127.0.0.1:" + system.port()
                        + ": not-signed-in");
        assertThat(system.tokens).containsExactlyInAnyOrder("Bearer t1", "Bearer t2");
    }

    @Test
    void aSecretThatIsRefusedOrNotThereEndsItWithOneClearLine() throws Exception {
        assertThat(run("import", petitions(3).toString(), secret("another"))).isEqualTo(3);
        assertThat(shown().strip())
                .isEqualTo("Không được cấp quyền nạp / Not admitted: " + identity.url() + ": invalid_client; "
                        + folder.resolve("loader.secret"));
        screen.reset();

        var missing = folder.resolve("none.secret");
        assertThat(run("import", petitions(3).toString(), "--client-secret-file=" + missing))
                .isEqualTo(3);
        assertThat(shown().strip()).endsWith("cannot read " + missing);
        assertThat(system.tokens).isEmpty();
    }

    @Test
    void anIdentityProviderThatDoesNotAnswerIsNamed() throws Exception {
        identity.close();

        assertThat(run("import", petitions(3).toString(), secret(StubIdentity.SECRET), "--tries=2"))
                .isEqualTo(3);

        assertThat(shown()).contains("Cannot be reached", identity.url()).doesNotContain(StubIdentity.SECRET);
    }

    @Test
    void anActOfABodyThatDoesNotExistIsRefusedAndTheOthersGoOn() throws Exception {
        petitions(3);
        write(
                "acts.ndjson",
                List.of(
                        act("k1", 1, "acceptance", "\"by\":\"19-5692\""),
                        act("k2", 1, "answer", "\"by\":\"19-05692\u00A0\""),
                        act("k3", 2, "answer\u200B", "\"by\":\"19-05692\"")));

        assertThat(run("sample", folder.toString(), secret(StubIdentity.SECRET)))
                .isEqualTo(1);

        assertThat(shown())
                .contains("acts.ndjson:1: acceptance: unknown-body – by: Không có", "2 acts recorded, 1 refused");
        assertThat(system.acts).containsExactlyInAnyOrder("k2 answer", "k3 answer");
    }

    @Test
    void anotherRefusalOfARequestForABodyIsNoFaultOfTheLine() throws Exception {
        identity.refusal = "OAuth 2.0 Parameter: grant_type";
        petitions(3);
        write("acts.ndjson", List.of(act("k1", 1, "acceptance", "\"by\":\"19-5692\"")));

        assertThat(run("sample", folder.toString(), secret(StubIdentity.SECRET)))
                .isEqualTo(3);

        assertThat(shown()).contains("Not admitted", "invalid_request").doesNotContain("unknown-body");
    }

    @Test
    void withoutASecretNoTokenIsSent() throws Exception {
        assertThat(run("import", petitions(3).toString())).isZero();

        assertThat(system.tokens).containsExactly("null");
    }

    private String secret(String secret) throws Exception {
        Path file = write("loader.secret", List.of(secret));
        return "--client-secret-file=" + file;
    }

    private String url() {
        return "--identity-url=" + identity.url();
    }

    @Override
    int run(String... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = url();
        return super.run(all);
    }
}
