package org.tiepdan.reporting.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Maps a receipt code to the references that events may use for it, one for each key: intake and reporting share {@code receipt.key} and
 * newer keys beside it, {@code receipt.2.key} and so on.
 */
@Component
public final class ReceiptReferences {
    private static final String HMAC = "HmacSHA256";
    private static final int DIGITS = 24;
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptReferences.class);

    private final Path folder;
    private volatile List<SecretKeySpec> keys = List.of();

    ReceiptReferences(@Value("${receipt-key-dir:${keys-dir}}") Path folder) {
        this.folder = folder;
    }

    /**
     * @return one for each key, whatever the code
     * @throws ProblemException {@code 503} until intake has created the key
     */
    public List<String> of(ReceiptCode code) {
        return keys().stream().map(key -> reference(key, code)).toList();
    }

    private static String reference(SecretKeySpec key, ReceiptCode code) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            var hash = mac.doFinal(code.value().getBytes(StandardCharsets.UTF_8));
            return "r-" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC + " is unavailable.", e);
        }
    }

    /** Read on first use, since intake creates the first key while this service starts; and again when a key was added. */
    private List<SecretKeySpec> keys() {
        var known = keys;
        while (known.isEmpty() || Files.exists(file(known.size() + 1))) {
            known = Stream.concat(known.stream(), Stream.of(read(file(known.size() + 1))))
                    .toList();
            keys = known;
        }
        return known;
    }

    private Path file(int number) {
        return folder.resolve(number == 1 ? "receipt.key" : "receipt." + number + ".key");
    }

    /** Logged, not answered: the missing file concerns the operator, while the caller is a citizen. */
    private static SecretKeySpec read(Path file) {
        try {
            return new SecretKeySpec(Files.readAllBytes(file), HMAC);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn(
                    "Receipt codes cannot be looked up: {} cannot be read or is empty in the folder RECEIPT_KEY_DIR"
                            + " (KEYS_DIR by default): {}",
                    file.getFileName(),
                    e.toString());
            throw new ProblemException(
                    503,
                    "receipt-key-missing",
                    "Hiện chưa tra cứu được mã biên nhận. Xin quay lại sau.",
                    "Receipt codes cannot be looked up at the moment. Please come back later.");
        }
    }
}
