package org.tiepdan.intake.receipt.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The style within a page that is a single file, so that it can be stored and printed. The policy names the digest of that style: a nonce
 * would work too, but a receipt must stay the same, byte by byte.
 *
 * @param template on the class path
 */
record InlineStyle(String template) {
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    /** The page loads nothing, runs no script, sends nothing and cannot be framed. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest()
                + "'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }

    private String digest() {
        var style = STYLE.matcher(text());
        if (!style.find()) {
            throw new IllegalStateException("Expected a style in " + template + ".");
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is unavailable.", e);
        }
    }

    private String text() {
        try {
            return new ClassPathResource(template).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
