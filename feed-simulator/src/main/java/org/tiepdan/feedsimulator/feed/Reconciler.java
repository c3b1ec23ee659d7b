package org.tiepdan.feedsimulator.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.feed.FeedDay;
import org.tiepdan.eventing.feed.FeedDigest;
import org.tiepdan.eventing.feed.FeedHour;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import tools.jackson.databind.node.ObjectNode;

/** Reconciles a made-up day, correctly or not. */
public final class Reconciler {
    private final FeedKeys keys;

    public Reconciler(FeedKeys keys) {
        this.keys = keys;
    }

    /** @param events of the feed up to the end of its first day */
    FeedEvent reconcile(String body, LocalDate day, List<FeedEvent> events, Reconciliation kind) {
        var hours = hours(events, kind);
        var last = hours.getLast();
        var statement = new FeedDay(
                body,
                day,
                last.last(),
                1,
                last.last(),
                FeedDigest.START,
                last.digest(),
                hours,
                keys.key().id());
        boolean foreignly = kind == Reconciliation.FOREIGN_SIGNATURE;
        return event(ReconciledDay.of(statement, keys.signature(statement.bytes(), foreignly)), events.size() + 1L);
    }

    private static FeedEvent event(ReconciledDay reconciled, long number) {
        var at = reconciled.day().plusDays(1).atStartOfDay(DraftDay.ZONE).toInstant();
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("source", "/routing-service");
        attributes.put("time", at.toString());
        return new FeedEvent(
                number,
                reconciled.id(),
                ReconciledDay.TYPE,
                reconciled.body(),
                at,
                attributes,
                EventJson.MAPPER.<ObjectNode>valueToTree(reconciled));
    }

    private static List<FeedHour> hours(List<FeedEvent> events, Reconciliation kind) {
        var hours = new ArrayList<FeedHour>();
        var digest = FeedDigest.START;
        for (var event : events) {
            digest = FeedDigest.next(digest, event.number(), event.id(), event.type(), event.subject(), event.value());
            int hour = event.takenAt().atZone(DraftDay.ZONE).getHour();
            if (hours.isEmpty() || hours.getLast().hour() != hour) {
                hours.add(new FeedHour(hour, 1, event.number(), event.number(), digest));
            } else {
                hours.add(longer(hours.removeLast(), digest));
            }
        }
        hours.add(spoilt(hours.removeLast(), kind));
        return hours;
    }

    private static FeedHour longer(FeedHour hour, String digest) {
        return new FeedHour(hour.hour(), hour.count() + 1, hour.first(), hour.last() + 1, digest);
    }

    private static String reversed(String digest) {
        return new StringBuilder(digest).reverse().toString();
    }

    private static FeedHour spoilt(FeedHour hour, Reconciliation kind) {
        return switch (kind) {
            case RIGHT, FOREIGN_SIGNATURE -> hour;
            case ONE_MORE -> longer(hour, hour.digest());
            case OTHER_EVENTS ->
                new FeedHour(hour.hour(), hour.count(), hour.first(), hour.last(), reversed(hour.digest()));
        };
    }
}
