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
 * Turns a receipt code into the references that events may carry for it, one for each key: both sides share {@code receipt.key} and the
 * newer ones beside it, {@code receipt.2.key} and so on.
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
     * @return as many as there are keys, whatever the code
     * @throws ProblemException {@code 503} as long as intake has not made the key
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

    /** Read on first use, as intake creates the first one while this service starts; and again when there is one more. */
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

    /** Which file is missing is for the operator, so it is logged; who asks is a citizen. */
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
