package org.tiepdan.intake.keys.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.files.PrivateFiles;
import org.tiepdan.intake.keys.KeyKind;
import org.tiepdan.intake.keys.Keys;
import org.tiepdan.servicekit.start.StartRefusedException;

/**
 * Files that only their owner can read: {@code master.json}, a keyset; {@code hmac.key} and {@code receipt.key}, each containing exactly
 * the bytes of its key. Later keys are in numbered files beside them: {@code hmac.2.key}. The one with the highest number is the newest.
 */
@Component
final class KeyFolder {
    private static final String MASTER = "master.json";
    private static final String DIGESTS = "hmac";
    private static final String RECEIPTS = "receipt";
    private static final String ENDING = ".key";
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final Path receiptFolder;
    private final SecureRandom random = new SecureRandom();

    /** @param receiptFolder contains the keys of receipts; may be the same */
    KeyFolder(@Value("${keys-dir}") Path folder, @Value("${receipt-key-dir}") Path receiptFolder) {
        this.folder = folder;
        this.receiptFolder = receiptFolder;
    }

    /** @return names of the missing files without which recorded petitions cannot be read or found again */
    List<String> missing() {
        return Stream.of(Stream.of(MASTER), numbered(DIGESTS), numbered(RECEIPTS))
                .flatMap(names -> names)
                .filter(name -> !Files.isRegularFile(file(name)))
                .toList();
    }

    /** Reads the keys, and creates missing ones; the caller decides whether that is allowed. */
    Keys open() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(receiptFolder);
            return new Keys(
                    new String(readOrMake(MASTER, MasterKeyset::first), StandardCharsets.UTF_8),
                    all(DIGESTS),
                    all(RECEIPTS));
        } catch (IOException e) {
            throw new StartRefusedException("The keys in " + places() + " cannot be read or made ("
                    + e.getClass().getSimpleName() + ").");
        }
    }

    /**
     * Adds a key, which is on the disk before this returns; earlier ones stay.
     *
     * @return all keys
     */
    Keys add(KeyKind kind) throws IOException {
        switch (kind) {
            case MASTER -> PrivateFiles.write(file(MASTER), MasterKeyset.withNewKey(Files.readString(file(MASTER))));
            case DIGESTS -> PrivateFiles.write(file(name(DIGESTS, highest(DIGESTS) + 1)), newKey());
            case RECEIPTS -> PrivateFiles.write(file(name(RECEIPTS, highest(RECEIPTS) + 1)), newKey());
        }
        return open();
    }

    private List<byte[]> all(String kind) throws IOException {
        var keys = new ArrayList<byte[]>();
        for (var name : numbered(kind).toList()) {
            keys.add(readOrMake(name, this::newKey));
        }
        return keys;
    }

    private byte[] readOrMake(String name, Supplier<String> content) throws IOException {
        if (!Files.exists(file(name))) {
            PrivateFiles.write(file(name), content.get());
        }
        return Files.readAllBytes(file(name));
    }

    /** From the first to the highest number; a gap counts as missing. */
    private Stream<String> numbered(String kind) {
        return IntStream.rangeClosed(1, highest(kind)).mapToObj(number -> name(kind, number));
    }

    private int highest(String kind) {
        var form = Pattern.compile(Pattern.quote(kind) + "\\.([1-9][0-9]{0,3})" + Pattern.quote(ENDING));
        try (var files = Files.list(folderOf(kind))) {
            return files.map(file -> form.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(1);
        } catch (IOException e) {
            return 1;
        }
    }

    private static String name(String kind, int number) {
        return number == 1 ? kind + ENDING : kind + "." + number + ENDING;
    }

    /** The folders, in words for an operator. */
    String places() {
        var here = folder.toAbsolutePath().normalize();
        var receipts = receiptFolder.toAbsolutePath().normalize();
        return here.equals(receipts) ? here.toString() : here + " (" + name(RECEIPTS, 1) + ": " + receipts + ")";
    }

    private Path file(String name) {
        return folderOf(name).resolve(name);
    }

    private Path folderOf(String name) {
        return name.startsWith(RECEIPTS) ? receiptFolder : folder;
    }

    private String newKey() {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
