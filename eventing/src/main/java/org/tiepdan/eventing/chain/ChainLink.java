package org.tiepdan.eventing.chain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An event's place in the chain of its case on its topic.
 *
 * @param index 1 for the first chained event of the case, 0 before that
 * @param digest of that event, as {@link RecordDigest} defines it, in base64url without padding; empty before the first
 */
public record ChainLink(long index, String digest) {
    public static final String INDEX_HEADER = "ce_chainindex";
    public static final String PREVIOUS_HEADER = "ce_previousdigest";
    /** The link before the first event of a case. */
    public static final ChainLink NONE = new ChainLink(0, "");

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern INDEX = Pattern.compile("[1-9][0-9]{0,17}");

    /**
     * Appends a record to the chain of its case.
     *
     * @param headers of the record, complete except for those of the chain, which this method adds
     * @return the link of this record
     */
    public ChainLink next(byte[] key, byte @Nullable [] value, Headers headers) {
        headers.add(INDEX_HEADER, ascii(Long.toString(index + 1)));
        if (index > 0) {
            headers.add(PREVIOUS_HEADER, ascii(digest));
        }
        return new ChainLink(index + 1, text(RecordDigest.of(key, value, headers)));
    }

    /**
     * @return the link that a record says it follows; null when its headers are missing or unreadable, as in records written before there
     *     were chains
     */
    public static @Nullable ChainLink followedBy(Headers headers) {
        var index = headers.lastHeader(INDEX_HEADER);
        var number = index == null ? "" : text(index.value(), StandardCharsets.US_ASCII);
        if (!INDEX.matcher(number).matches()) {
            return null;
        }
        var previous = headers.lastHeader(PREVIOUS_HEADER);
        return new ChainLink(
                Long.parseLong(number) - 1, previous == null ? "" : text(previous.value(), StandardCharsets.US_ASCII));
    }

    /** @param digest as {@link RecordDigest} gives it */
    public static String text(byte[] digest) {
        return text(ENCODER.encode(digest), StandardCharsets.US_ASCII);
    }

    private static String text(byte @Nullable [] bytes, java.nio.charset.Charset charset) {
        return bytes == null ? "" : new String(bytes, charset);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
