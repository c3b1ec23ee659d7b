package org.tiepdan.feedsimulator.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tiepdan.feedsimulator.check.Result.Stored;
import org.tiepdan.feedsimulator.feed.FeedEvent;
import org.tiepdan.feedsimulator.scenario.Scenario;

/** Compares the stored events of a subscriber, in order, with those of a scenario. */
final class StoredCheck {
    private final Map<Long, String> ids;
    private final Set<Long> seen = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private long greatest;

    StoredCheck(Scenario scenario) {
        ids = scenario.toStore().stream().collect(Collectors.toMap(FeedEvent::number, FeedEvent::id));
    }

    List<Fault> faults(List<Stored> stored) {
        for (var each : stored) {
            order(each.number());
            identity(each);
        }
        var missing = new TreeSet<>(ids.keySet());
        missing.removeAll(seen);
        missing.forEach(number -> add("not-stored", "Chưa lưu số %1$d.", "Number %1$d is not stored.", number));
        return List.copyOf(faults);
    }

    private void order(long number) {
        if (!seen.add(number)) {
            add("stored-twice", "Số %1$d được lưu hai lần.", "Number %1$d is stored twice.", number);
        } else if (number < greatest) {
            add("out-of-order", "Số %1$d lưu sau số lớn hơn.", "Number %1$d is stored after a greater one.", number);
        }
        greatest = Math.max(greatest, number);
    }

    private void identity(Stored stored) {
        var id = ids.get(stored.number());
        if (id == null) {
            add(
                    "not-to-be-stored",
                    "Số %1$d không được phép lưu: feed không gửi, hoặc số trước đó còn thiếu.",
                    "Number %1$d must not be stored: it was not sent, or one before it is missing.",
                    stored.number());
        } else if (!id.equals(stored.id())) {
            add(
                    "other-event",
                    "Số %1$d được lưu với mã của sự kiện khác.",
                    "Number %1$d is stored with the id of another event.",
                    stored.number());
        }
    }

    private void add(String code, String vi, String en, long number) {
        faults.add(Fault.of(code, vi, en, number));
    }
}
