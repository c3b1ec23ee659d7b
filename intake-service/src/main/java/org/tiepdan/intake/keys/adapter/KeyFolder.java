package org.tiepdan.intake.keys.adapter;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tiepdan.intake.keys.Keys;
import org.tiepdan.servicekit.start.StartRefusedException;

/**
 * Four files, readable by their owner only: {@code master.json}, {@code hmac.key}, {@code receipt.key}, {@code
 * opener.token}. Each key is the exact bytes of its file.
 */
final class KeyFolder {
    private static final String MASTER = "master.json";
    private static final String DIGESTS = "hmac.key";
    private static final String RECEIPTS = "receipt.key";
    private static final String TOKEN = "opener.token";
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final Path receiptFolder;
    private final SecureRandom random = new SecureRandom();

    /** @param receiptFolder holds {@code receipt.key}; may be the same */
    KeyFolder(Path folder, Path receiptFolder) {
        this.folder = folder;
        this.receiptFolder = receiptFolder;
    }

    /** @return names of the files without which recorded petitions cannot be read or found again */
    List<String> missing() {
        return Stream.of(MASTER, DIGESTS, RECEIPTS)
                .filter(name -> !Files.isRegularFile(file(name)))
                .toList();
    }

    /** Reads the keys, and creates missing ones; the caller decides whether that is allowed. */
    Keys open() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(receiptFolder);
            return new Keys(
                    text(readOrMake(MASTER, KeyFolder::newMaster)),
                    readOrMake(DIGESTS, this::newKey),
                    readOrMake(RECEIPTS, this::newKey),
                    text(readOrMake(TOKEN, this::newKey)).strip());
        } catch (IOException e) {
            throw new StartRefusedException("The keys in " + places() + " cannot be read or made ("
                    + e.getClass().getSimpleName() + ").");
        }
    }

    private byte[] readOrMake(String name, Supplier<String> content) throws IOException {
        var file = file(name);
        if (!Files.exists(file)) {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), name, ".new", owner);
            Files.writeString(unfinished, content.get());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readAllBytes(file);
    }

    /** The folders, as an operator reads them. */
    String places() {
        var here = folder.toAbsolutePath().normalize();
        var receipts = receiptFolder.toAbsolutePath().normalize();
        return here.equals(receipts) ? here.toString() : here + " (" + RECEIPTS + ": " + receipts + ")";
    }

    private Path file(String name) {
        return (name.equals(RECEIPTS) ? receiptFolder : folder).resolve(name);
    }

    private String newKey() {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    private static String newMaster() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES256_GCM is unavailable.", e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
