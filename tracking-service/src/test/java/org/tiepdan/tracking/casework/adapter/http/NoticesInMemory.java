package org.tiepdan.tracking.casework.adapter.http;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.tracking.notice.NoticeBook;

/** Contains every notice that was announced, and starts empty. */
final class NoticesInMemory implements NoticeBook {
    private final Map<String, LawNotice> announced = new HashMap<>();

    @Override
    public Optional<LawNotice> find(String number) {
        return Optional.ofNullable(announced.get(number));
    }

    @Override
    public Optional<LawNotice> announce(LawNotice notice, Instant now) {
        announced.putIfAbsent(notice.number(), notice);
        return find(notice.number());
    }
}
