package org.tiepdan.verifier.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.eventing.feed.FeedDigest;
import org.tiepdan.eventing.feed.wire.ReconciledDay;

/** Compares the stored events of a subscriber with the signed days among them, one day of events in memory at a time. */
public final class FeedCheck {
    private final List<RecordKey> keys;
    private final List<String> faults = new ArrayList<>();
    /** Of days without a reconciliation yet. */
    private final TreeMap<Long, StoredEvent> waiting = new TreeMap<>();

    private long first;
    private long last;
    private long events;
    private int days;
    private @Nullable ReconciledDay before;

    private FeedCheck(List<RecordKey> keys) {
        this.keys = keys;
    }

    /**
     * @param file see {@link FeedFile}
     * @param keys public keys that may have signed
     * @throws IOException if the file cannot be read, or a line is no event
     */
    public static FeedFindings of(Path file, List<RecordKey> keys) throws IOException {
        var check = new FeedCheck(keys);
        FeedFile.read(file, check::add);
        long open = check.before == null ? check.events : check.last - check.before.last();
        return new FeedFindings(check.events, check.days, open, check.faults);
    }

    private void add(StoredEvent event) {
        if (last == 0) {
            first = event.number();
        } else if (event.number() <= last) {
            // It was sent again, which may happen after a break.
            compare(event);
            return;
        } else if (event.number() > last + 1) {
            fault(
                    "thiếu sự kiện số %d đến %d".formatted(last + 1, event.number() - 1),
                    "events %d to %d are missing".formatted(last + 1, event.number() - 1));
        }
        last = event.number();
        events++;
        waiting.put(event.number(), event);
        if (event.type().equals(ReconciledDay.TYPE)) {
            reconcile(event);
        }
    }

    private void compare(StoredEvent again) {
        var known = waiting.get(again.number());
        if (known != null && !digest(FeedDigest.START, known).equals(digest(FeedDigest.START, again))) {
            fault(
                    "sự kiện số %d đến hai lần với nội dung khác nhau".formatted(again.number()),
                    "event %d came twice with other content".formatted(again.number()));
        }
    }

    private void reconcile(StoredEvent event) {
        try {
            var day = ReconciledDay.read(event.value());
            checkSignature(day);
            checkOrder(day);
            checkEvents(day);
            before = day;
            waiting.headMap(day.last(), true).clear();
        } catch (UnreadableRecordException e) {
            fault(
                    "đối soát số %d không đọc được".formatted(event.number()),
                    "reconciliation %d cannot be read".formatted(event.number()));
        }
    }

    private void checkSignature(ReconciledDay day) {
        boolean signed = keys.stream()
                .filter(key -> key.id().equals(day.keyId()))
                .anyMatch(key -> key.signed(day.statement().bytes(), day.signature()));
        if (!signed) {
            fault(
                    "đối soát ngày %s không được ký bằng khóa đã cho".formatted(day.day()),
                    "the reconciliation of %s is not signed with a key given".formatted(day.day()));
        }
    }

    private void checkOrder(ReconciledDay day) {
        if (before != null
                && (day.first() != before.last() + 1
                        || !day.previousDigest().equals(before.digest())
                        || !day.day().equals(before.day().plusDays(1)))) {
            fault(
                    "đối soát ngày %s không nối tiếp ngày %s".formatted(day.day(), before.day()),
                    "the reconciliation of %s does not follow that of %s".formatted(day.day(), before.day()));
        }
    }

    private void checkEvents(ReconciledDay day) {
        if (day.first() < first) {
            // The file begins in the middle of this day.
            return;
        }
        var digests = digests(day);
        differing(day, digests)
                .ifPresentOrElse(
                        hour -> fault(
                                "ngày %s, giờ %d: sự kiện đã nhận khác với đối soát".formatted(day.day(), hour),
                                "%s, hour %d: the events are not those of the reconciliation"
                                        .formatted(day.day(), hour)),
                        () -> days++);
    }

    /** The digests of the feed up to each stored event of the day, until the first missing one. */
    private Map<Long, String> digests(ReconciledDay day) {
        var digests = new HashMap<Long, String>();
        var digest = day.previousDigest();
        digests.put(day.first() - 1, digest);
        for (long number = day.first(); number <= day.last() && waiting.containsKey(number); number++) {
            digest = digest(digest, waiting.get(number));
            digests.put(number, digest);
        }
        return digests;
    }

    private static Optional<Integer> differing(ReconciledDay day, Map<Long, String> digests) {
        long next = day.first();
        for (var hour : day.hours()) {
            if (hour.first() != next
                    || hour.count() != hour.last() - hour.first() + 1
                    || !hour.digest().equals(digests.get(hour.last()))) {
                return Optional.of(hour.hour());
            }
            next = hour.last() + 1;
        }
        boolean whole = next == day.last() + 1
                && day.count() == day.last() - day.first() + 1
                && day.digest().equals(digests.get(day.last()));
        return whole
                ? Optional.empty()
                : Optional.of(day.hours().isEmpty() ? 0 : day.hours().getLast().hour());
    }

    private static String digest(String before, StoredEvent event) {
        return FeedDigest.next(before, event.number(), event.id(), event.type(), event.subject(), event.value());
    }

    private void fault(String vietnamese, String english) {
        faults.add(vietnamese + " / " + english);
    }
}
