package org.tiepdan.identity.client;

import java.security.SecureRandom;
import java.util.Base64;
import org.tiepdan.identity.keep.PrivateFolder;

/** A file for each client, {@code clients/<client>.secret}: the secret and the end of its line. */
final class Secrets {
    private static final String FOLDER = "clients";
    private static final String ENDING = ".secret";
    private static final int BYTES = 32;

    private final PrivateFolder folder;
    private final SecureRandom random = new SecureRandom();

    Secrets(PrivateFolder folder) {
        this.folder = folder.folder(FOLDER);
    }

    /** @return what is in the file, which is made where it is not there */
    String of(String client) {
        return folder.readOrMake(client + ENDING, () -> made() + "\n").strip();
    }

    private String made() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
