package org.tiepdan.identity.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.tiepdan.identity.keep.PrivateFolder;
import org.tiepdan.servicekit.start.StartRefusedException;

/** One file per client, {@code <client>.secret}: the secret and a line end. */
final class Secrets {
    private static final String FOLDER = "clients";
    private static final String ENDING = ".secret";
    private static final int BYTES = 32;

    private final PrivateFolder folder;
    private final @Nullable Path given;
    private final SecureRandom random = new SecureRandom();

    /** @param given a folder of externally created secrets, read but never written; null for none */
    Secrets(PrivateFolder folder, @Nullable Path given) {
        this.folder = folder.folder(FOLDER);
        this.given = given;
    }

    /** @return the secret from the given file or from the own one, which is created if it does not exist */
    String of(String client) {
        var file = given == null ? null : given.resolve(client + ENDING);
        return file != null && Files.isRegularFile(file) ? read(file) : own(client);
    }

    boolean isGiven(String client) {
        return given != null && Files.isRegularFile(given.resolve(client + ENDING));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefusedException(file + " cannot be read.");
        }
    }

    private String own(String client) {
        return folder.readOrMake(client + ENDING, () -> made() + "\n").strip();
    }

    private String made() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
