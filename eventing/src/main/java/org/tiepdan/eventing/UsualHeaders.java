package org.tiepdan.eventing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.eventing.dates.IsoDates;

/**
 * Reads headers that are exactly as this project's services write them. The library takes several times as long, since it accepts whatever
 * CloudEvents allows; it reads everything unusual.
 */
final class UsualHeaders {
    private static final String CONTENT_TYPE = "content-type";
    private static final int FEW = 32;
    private static final Map<String, URI> SOURCES = new ConcurrentHashMap<>();

    private boolean unusual;
    private boolean hasVersion;
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String source;
    private @Nullable String subject;
    private @Nullable String time;
    private @Nullable String correlation;
    private @Nullable String causation;

    private UsualHeaders() {}

    /** @return null if anything is unusual */
    static @Nullable Envelope envelope(Headers headers) {
        var usual = new UsualHeaders();
        for (var header : headers) {
            usual.take(header);
        }
        return usual.unusual ? null : usual.envelope();
    }

    /** @param source a value that the library has read */
    static void know(URI source) {
        if (SOURCES.size() < FEW) {
            SOURCES.put(source.toString(), source);
        }
    }

    private void take(Header header) {
        if (isApart(header.key())) {
            return;
        }
        var value = header.value();
        if (value == null || value.length == 0) {
            unusual = true;
            return;
        }
        var text = new String(value, StandardCharsets.UTF_8);
        switch (header.key()) {
            case "ce_specversion" -> {
                unusual |= hasVersion || !text.equals("1.0");
                hasVersion = true;
            }
            case "ce_id" -> id = once(id, text);
            case "ce_type" -> type = once(type, text);
            case "ce_source" -> source = once(source, text);
            case "ce_subject" -> subject = once(subject, text);
            case "ce_time" -> time = once(time, text);
            case "ce_correlationid" -> correlation = once(correlation, text);
            case "ce_causationid" -> causation = once(causation, text);
            case CONTENT_TYPE -> unusual |= !text.equals("application/json");
            default -> unusual = true;
        }
    }

    /** Whether the header is not part of the envelope: headers of a case's chain, and those that are not event attributes. */
    private static boolean isApart(String name) {
        return switch (name) {
            case CONTENT_TYPE -> false;
            case ChainLink.INDEX_HEADER, ChainLink.PREVIOUS_HEADER -> true;
            default -> !name.startsWith("ce_");
        };
    }

    private String once(@Nullable String before, String text) {
        unusual |= before != null;
        return text;
    }

    private @Nullable Envelope envelope() {
        if (!hasVersion
                || id == null
                || type == null
                || source == null
                || subject == null
                || time == null
                || correlation == null) {
            return null;
        }
        var known = SOURCES.get(source);
        Instant moment = IsoDates.moment(time);
        var caseId = CaseId.parse(subject);
        return known == null || moment == null || caseId.isEmpty()
                ? null
                : new Envelope(id, type, known, caseId.get(), moment, correlation, causation);
    }
}
