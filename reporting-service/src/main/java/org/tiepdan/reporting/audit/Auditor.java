package org.tiepdan.reporting.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.audit.Audit.Difference;
import org.tiepdan.reporting.audit.Audit.Pair;
import org.tiepdan.reporting.audit.ReadModel.Held;
import org.tiepdan.reporting.audit.life.AuditedCase;
import org.tiepdan.reporting.audit.life.RawEvent;
import org.tiepdan.reporting.audit.life.RawEvent.Place;

/**
 * Compares the read model with the raw logs. Memory is bounded: if there are many cases, only some are compared at a time, and the logs are
 * read several times. The read model continues meanwhile: for each case, the events that its document contains are compared, and all that
 * were read before the document was.
 */
public final class Auditor {
    private static final int MOST_LISTED = 200;

    private final RawLog log;
    private final ReadModel model;
    private final int atOnce;

    private final Recount recount = new Recount();
    private final Map<String, Long> accounted = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private long different;
    private long cases;
    private long events;
    private long unreadable;

    private static final class Compared {
        private final AuditedCase audited = new AuditedCase();
        private final Held held;
        private long lacks;

        private Compared(Held held) {
            this.held = held;
        }
    }

    /** @param atOnce maximum number of cases in memory */
    public Auditor(RawLog log, ReadModel model, int atOnce) {
        this.log = log;
        this.model = model;
        this.atOnce = atOnce;
    }

    /** To be called once. */
    public Audit run() {
        var start = model.positions();
        int parts = parts();
        for (int part = 0; part < parts; part++) {
            compare(part, parts);
        }
        var counted = model.counted();
        boolean still = model.positions().equals(start);
        var sums = pairs(recount.sums(), still ? counted : null);
        // A body's number may count a single case, which an operator must not learn of.
        var bodies = pairs(recount.holders(), still ? accounted : null);
        bodies.values().removeIf(pair -> !pair.differs());
        boolean equal = different == 0 && sums.values().stream().noneMatch(Pair::differs) && bodies.isEmpty();
        return new Audit(equal, cases, events, unreadable, sums, bodies, still, differences, different, byTopic(start));
    }

    private int parts() {
        long[] documents = {0};
        model.documents(_ -> documents[0]++);
        return (int) (documents[0] / atOnce) + 1;
    }

    private void compare(int part, int parts) {
        var before = model.positions();
        var some = new HashMap<String, Compared>();
        model.documents(held -> {
            if (isIn(held.id(), part, parts)) {
                some.put(held.id(), new Compared(held));
            }
        });
        log.read(model.positions(), event -> {
            events += part == 0 ? 1 : 0;
            if (isIn(event.caseId(), part, parts)) {
                take(some, event, before);
            }
        });
        some.forEach(this::compare);
        accounts(some, before, part, parts);
    }

    private static boolean isIn(String id, int part, int parts) {
        return Math.floorMod(id.hashCode(), parts) == part;
    }

    private void take(Map<String, Compared> some, RawEvent event, Map<Place, Long> before) {
        boolean wasRead = event.offset() < before.getOrDefault(event.place(), 0L);
        var known = some.get(event.caseId());
        boolean held =
                known != null && event.offset() <= known.held.at(event.place().topic());
        if (!EventNames.MEANT.contains(event.type()) || (!held && !wasRead)) {
            return;
        }
        var compared = some.computeIfAbsent(event.caseId(), id -> new Compared(Held.nothing(id)));
        compared.lacks += held ? 0 : 1;
        try {
            compared.audited.take(event);
        } catch (RuntimeException e) {
            // The projection cannot read it either.
            unreadable++;
        }
    }

    private void compare(String id, Compared one) {
        cases++;
        recount.add(one.audited);
        var log = one.audited.says();
        var found = one.held.members();
        if (one.lacks > 0) {
            differs(new Difference(id, "document", one.lacks + " more", null));
        }
        var names = new TreeSet<>(log.keySet());
        names.addAll(found.keySet());
        for (var name : names) {
            if (!Objects.equals(log.get(name), found.get(name))) {
                differs(new Difference(id, name, log.get(name), found.get(name)));
            }
        }
    }

    /** Only for cases whose documents did not change meanwhile: positions are written after documents and accounts. */
    private void accounts(Map<String, Compared> some, Map<Place, Long> before, int part, int parts) {
        var holders = new HashMap<String, String>();
        model.holders((id, holder) -> {
            if (isIn(id, part, parts)) {
                Recount.count(accounted, holder);
                holders.put(id, String.valueOf(holder));
            }
        });
        var wrong = new TreeMap<String, Difference>();
        some.forEach((id, one) -> {
            var says = one.audited.says();
            boolean accounts = says.containsKey("receivedOn") && !Recount.isMistaken(says);
            var expected = accounts ? String.valueOf(one.audited.holder()) : null;
            if (!Objects.equals(expected, holders.get(id))) {
                wrong.put(id, new Difference(id, "account", expected, holders.get(id)));
            }
        });
        if (!wrong.isEmpty() && model.positions().equals(before)) {
            model.documents(now -> {
                var one = some.get(now.id());
                if (one != null && !one.held.equals(now)) {
                    wrong.remove(now.id());
                }
            });
            wrong.values().forEach(this::differs);
        }
    }

    private void differs(Difference difference) {
        different++;
        if (differences.size() < MOST_LISTED) {
            differences.add(difference);
        }
    }

    private static Map<String, Pair> pairs(Map<String, Long> log, @Nullable Map<String, Long> model) {
        var names = new TreeSet<>(log.keySet());
        if (model != null) {
            names.addAll(model.keySet());
        }
        var pairs = new TreeMap<String, Pair>();
        for (var name : names) {
            var readModel = model == null ? null : model.getOrDefault(name, 0L);
            pairs.put(name, new Pair(log.getOrDefault(name, 0L), readModel));
        }
        return pairs;
    }

    private static Map<String, Map<Integer, Long>> byTopic(Map<Place, Long> positions) {
        var topics = new TreeMap<String, Map<Integer, Long>>();
        positions.forEach((place, next) ->
                topics.computeIfAbsent(place.topic(), _ -> new TreeMap<>()).put(place.partition(), next));
        return topics;
    }
}
