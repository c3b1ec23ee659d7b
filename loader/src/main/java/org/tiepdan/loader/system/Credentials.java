package org.tiepdan.loader.system;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The loader's credentials for the services; {@code ./run} sets the variables. */
public final class Credentials {
    private static final String TOKEN = "LOADER_TOKEN";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final int TRIES = 10;

    @Option(
            names = "--identity-url",
            defaultValue = "${env:IDENTITY_URL:-http://127.0.0.1:8085}",
            paramLabel = "URL",
            description = "IDENTITY_URL, nhà cung cấp danh tính / the identity provider (${DEFAULT-VALUE})")
    private URI identity = URI.create("http://127.0.0.1:8085");

    @Option(
            names = "--client-secret-file",
            defaultValue = "${env:LOADER_CLIENT_SECRET_FILE}",
            paramLabel = "FILE",
            description = "LOADER_CLIENT_SECRET_FILE, tệp chứa khóa bí mật / holds the secret of the client \"loader\"")
    private @Nullable Path secret;

    /**
     * @param tries maximum attempts if the provider does not answer, at most ten
     * @return the token in the variable {@code LOADER_TOKEN}; otherwise tokens from the provider, if a file with the secret is given;
     *     otherwise none
     */
    Tokens tokens(int tries) {
        var given = System.getenv(TOKEN);
        if (given != null && !given.isBlank()) {
            return Tokens.given(given.strip());
        }
        var patience = new Patience(Math.min(tries, TRIES), FIRST_PAUSE, LONGEST_PAUSE);
        return secret == null ? Tokens.NONE : new IdentityProvider(identity, secret, patience);
    }
}
