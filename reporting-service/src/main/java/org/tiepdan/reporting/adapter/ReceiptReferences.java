package org.tiepdan.reporting.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.servicekit.web.ProblemException;

/** Turns a receipt code into the reference that events carry; both sides share the key {@code receipt.key}. */
@Component
public final class ReceiptReferences {
    private static final String HMAC = "HmacSHA256";
    private static final int DIGITS = 24;
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptReferences.class);

    private final Path file;
    private volatile @Nullable SecretKeySpec key;

    ReceiptReferences(@Value("${receipt-key-dir:${keys-dir}}") Path folder) {
        this.file = folder.resolve("receipt.key");
    }

    /** @throws ProblemException {@code 503} as long as intake has not made the key */
    public String of(ReceiptCode code) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key());
            var hash = mac.doFinal(code.value().getBytes(StandardCharsets.UTF_8));
            return "r-" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC + " is unavailable.", e);
        }
    }

    /** Read on first use: at a first start intake creates it while this service starts. */
    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            known = read();
            key = known;
        }
        return known;
    }

    /** Which file is missing is for the operator, so it is logged; who asks is a citizen. */
    private SecretKeySpec read() {
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
