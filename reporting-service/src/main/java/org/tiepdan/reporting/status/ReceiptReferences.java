package org.tiepdan.reporting.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.eventing.web.ProblemException;

/** From a receipt code to the reference that events carry; both sides share the key {@code receipt.key}. */
@Component
final class ReceiptReferences {
    private static final String HMAC = "HmacSHA256";
    private static final int DIGITS = 24;

    private final Path file;
    private volatile @Nullable SecretKeySpec key;

    ReceiptReferences(@Value("${receipt-key-dir:${keys-dir}}") Path folder) {
        this.file = folder.resolve("receipt.key");
    }

    /** @throws ProblemException {@code 503} as long as intake has not made the key */
    String of(ReceiptCode code) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key());
            var hash = mac.doFinal(code.value().getBytes(StandardCharsets.UTF_8));
            return "r-" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC + " is not to be had.", e);
        }
    }

    /** Read when it is first asked for: at a first start intake makes it while this service starts beside it. */
    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            known = read();
            key = known;
        }
        return known;
    }

    private SecretKeySpec read() {
        try {
            return new SecretKeySpec(Files.readAllBytes(file), HMAC);
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(
                    503,
                    "receipt-key-missing",
                    "Chưa tra cứu được mã biên nhận: thiếu khóa receipt.key trong thư mục RECEIPT_KEY_DIR (mặc định KEYS_DIR).",
                    "Receipt codes cannot be looked up yet: receipt.key is missing in the folder RECEIPT_KEY_DIR (KEYS_DIR by default).");
        }
    }
}
