package org.tiepdan.reporting.audit.adapter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.account.Course;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.audit.ReadModel;
import org.tiepdan.reporting.audit.life.RawEvent.Place;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.figures.Ledger;

/** Reads stored documents by the names of their members, and the data kept in memory. */
@Component
final class StoredReadModel implements ReadModel {
    private static final int AT_ONCE = 1_000;
    private static final List<String> TRACKED = List.of(
            "state", "closedAs", "competentBody", "acceptedOn", "decidedOn", "closedOn", "settlement", "effectiveOn");
    private static final Bson MEMBERS = Projections.include(
            "intake.position",
            "routing.position",
            "tracking.position",
            "intake.petition.type",
            "intake.petition.receivingBody",
            "intake.petition.receivedOn",
            "intake.petition.parent",
            "intake.petition.channel",
            "intake.petition.field",
            "intake.petition.instance",
            "intake.petition.commune",
            Paths.DESK,
            "intake.petition.petitionerKind",
            "intake.petition.signatories",
            "routing.state",
            "tracking.state",
            "tracking.closedAs",
            "tracking.competentBody",
            "tracking.acceptedOn",
            "tracking.decidedOn",
            "tracking.closedOn",
            "tracking.settlement",
            "tracking.effectiveOn",
            "tracking.deadlines",
            "tracking.marks");

    private final MongoCollection<Document> cases;
    private final MongoCollection<Document> positions;
    private final Counter counter;
    private final KeptAccounts accounts;

    StoredReadModel(MongoDatabase database, Counter counter, KeptAccounts accounts) {
        this.cases = database.getCollection("cases");
        this.positions = database.getCollection("positions");
        this.counter = counter;
        this.accounts = accounts;
    }

    @Override
    public Map<Place, Long> positions() {
        var next = new HashMap<Place, Long>();
        positions
                .find()
                .forEach(position -> next.put(
                        new Place(position.getString("topic"), position.getInteger("partition")),
                        position.get("next", Number.class).longValue()));
        return next;
    }

    @Override
    public void documents(Consumer<Held> each) {
        cases.find().projection(MEMBERS).batchSize(AT_ONCE).forEach(document -> each.accept(held(document)));
    }

    private static Held held(Document document) {
        var intake = document.get("intake", Document.class);
        var routing = document.get("routing", Document.class);
        var tracking = document.get("tracking", Document.class);
        var petition = intake == null ? null : intake.get("petition", Document.class);
        var members = new TreeMap<String, String>();
        put(members, "type", petition, "type");
        put(members, "receivingBody", petition, "receivingBody");
        put(members, "receivedOn", petition, "receivedOn");
        List.of("parent", "channel", "petitionerKind", "signatories")
                .forEach(name -> put(members, name, petition, name));
        // By these the register is filtered: an officer of the desk may have completed them.
        List.of("field", "instance", "commune").forEach(name -> {
            put(members, name, petition, name);
            put(members, name, petition == null ? null : document.get(Paths.DESK, Document.class), name);
        });
        put(members, "routed", routing, "state");
        TRACKED.forEach(name -> put(members, name, tracking, name));
        if (tracking != null) {
            limits(members, tracking.getList("deadlines", Document.class, List.of()));
            marks(members, tracking.getList("marks", Document.class, List.of()));
        }
        return new Held(document.getString("_id"), at(intake), at(routing), at(tracking), members);
    }

    private static void limits(Map<String, String> members, List<Document> limits) {
        var states = limits.stream()
                .collect(Collectors.groupingBy(limit -> limit.getString("state"), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        if (!states.isEmpty()) {
            members.put("limits", states);
        }
    }

    /** Members by which figures are counted. */
    private static void marks(Map<String, String> members, List<Document> marks) {
        last(marks, "RESULT").ifPresent(mark -> members.put("result", mark.getString("code")));
        last(marks, "EFFECTIVE").ifPresent(mark -> put(members, "effect", mark, "on"));
        var answers = inForce(marks, "ACT")
                .filter(mark -> "case.answered.v1".equals(mark.getString("code")))
                .map(mark -> day(mark.get("on")) + " " + mark.getString("body"))
                .collect(Collectors.joining(", "));
        if (!answers.isEmpty()) {
            members.put("answers", answers);
        }
    }

    private static Stream<Document> inForce(List<Document> marks, String kind) {
        return marks.stream().filter(mark -> kind.equals(mark.getString("kind")) && mark.get("knownTo") == null);
    }

    private static Optional<Document> last(List<Document> marks, String kind) {
        return inForce(marks, kind).reduce((_, later) -> later);
    }

    private static long at(@Nullable Document part) {
        return part == null ? -1 : part.get("position", Number.class).longValue();
    }

    private static void put(Map<String, String> members, String name, @Nullable Document part, String member) {
        var value = part == null ? null : part.get(member);
        if (value != null) {
            members.put(name, day(value));
        }
    }

    /** A day is stored as the instant at which it begins in UTC; other values stay unchanged. */
    private static String day(@Nullable Object value) {
        return value instanceof Date moment
                ? moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
                : String.valueOf(value);
    }

    @Override
    public Map<String, Long> counted() {
        var ledger = counter.ask(tally -> Ledger.of(tally, Map.of()));
        var sums = new TreeMap<String, Long>();
        sums.put("received", ledger.received());
        sums.put("matters", ledger.matters());
        sums.put("IN_TRIAGE", ledger.inTriage());
        sums.put("ROUTED", ledger.routed());
        sums.put("ACCEPTED", ledger.accepted());
        sums.put("SUSPENDED", ledger.suspended());
        sums.put("DECIDED", ledger.decided());
        sums.put("SPLIT", ledger.split());
        sums.put("unaccounted", ledger.unaccounted());
        sums.put("orphans", ledger.orphans());
        ledger.closed().forEach((as, count) -> sums.put("CLOSED " + as, count));
        return sums;
    }

    @Override
    public void holders(BiConsumer<String, @Nullable String> each) {
        accounts.forAll(account ->
                each.accept(account.id(), Course.of(account).getLast().body()));
    }
}
