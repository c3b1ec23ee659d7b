package org.tiepdan.reporting.testkit.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.testkit.Events;
import tools.jackson.databind.node.ObjectNode;

/** Lives of cases through every branch, generated from a seed, with late entries, corrections, copies, matters and voids. */
public final class Lives {
    public static final List<String> BODIES =
            List.of("19-btcd", "19-05443", "19-ubnd", "19-05710", "19-so-nong-nghiep-moi-truong");
    private static final List<String> TYPES = List.of("COMPLAINT", "DENUNCIATION", "PROPOSAL", "FEEDBACK", "MIXED");
    static final List<String> ENDS = List.of("SETTLED", "ANSWERED", "WITHDRAWN", "REFUSED", "TERMINATED");

    private static final int USUAL = 16;
    private static final int RARE = 8;

    private final Events events;
    private final Random random;
    private final Corrections corrections;
    private final RareActs rareActs;
    private final int acts;
    private int number;

    public Lives(Events events, long seed) {
        this(events, seed, USUAL);
    }

    private Lives(Events events, long seed, int acts) {
        this.events = events;
        this.random = new Random(seed);
        this.corrections = new Corrections(random);
        this.rareActs = new RareActs(random);
        this.acts = acts;
    }

    /** Includes rare events: results, effect, moved matters, repeated events and every other kind of event. */
    public static Lives withRareActs(Events events, long seed) {
        return new Lives(events, seed, USUAL + RARE);
    }

    public void write(int cases) {
        for (int count = 0; count < cases; count++) {
            new Life().live();
            if (random.nextInt(4) == 0) {
                events.andThen(1 + random.nextInt(9));
            }
        }
    }

    /** One case; its acts have their own days, often long before they are recorded. */
    private final class Life {
        private final CaseId id = Events.caseId(number++);
        private final String type = one(TYPES);
        private final String receiving = one(BODIES);
        private final List<String> commands = new ArrayList<>();
        private LocalDate day = LegalTime.dateOf(Events.START).plusDays(random.nextInt(200));
        private String competent = one(BODIES);
        private boolean registered;
        private int mended;

        void live() {
            if (random.nextInt(12) == 0) {
                var parent = Events.caseId(0).value();
                write("petition.routed.v1", routed -> decision(routed).put("parent", parent));
            } else {
                registered = true;
                received("petition.received.v1");
                write("petition.routed.v1", this::decision);
            }
            if (random.nextInt(15) == 0) {
                return;
            }
            write("case.opened.v1", opened -> opened(opened, random.nextInt(3) == 0));
            limit("deadline.set.v1");
            int acts = random.nextInt(9);
            for (int count = 0; count < acts; count++) {
                day = day.plusDays(random.nextInt(12) - 2L);
                act();
            }
        }

        /** Every other correction is about the petitioner alone, and leaves alone what the desk completed. */
        private void received(String kind) {
            write(kind, petition -> {
                petition.put("type", type)
                        .put("receivingBody", receiving)
                        .put("receivedAt", noon(day).toString())
                        .put("recordedAt", noon(day).toString())
                        .put("field", one(List.of("LAND_HOUSING", "SOCIAL")))
                        .put("receiptRef", "r-" + id.value().substring(8));
                if (mended > 0) {
                    var changed = mended % 2 == 0 ? "petitioner/phone" : "field";
                    Completing.mend(petition.withObject("correction"), mended, changed);
                }
            });
        }

        private void act() {
            switch (random.nextInt(acts)) {
                case 0 -> transfer(one(BODIES), "case.transferred.v1");
                case 1 -> transfer(one(BODIES), "case.taken-over.v1");
                case 2 -> objected();
                case 3, 4 -> by("case.accepted.v1");
                case 5 -> by("case.suspended.v1");
                case 6 -> by("case.resumed.v1");
                case 7 ->
                    write(
                            "case.decided.v1",
                            decided -> decided.put("by", competent).put("on", day.toString()));
                case 8, 9 -> closed(one(ENDS));
                case 10, 17 -> corrected();
                case 11 -> copied();
                case 12 -> limit(random.nextBoolean() ? "deadline.met.v1" : "deadline.missed.v1");
                case 13 -> split();
                case 14, 18 -> mended();
                case 15 -> succeeded("COMPETENT");
                case 16 -> succeeded("RECEIVING");
                default -> rare();
            }
        }

        private void transfer(String to, String kind) {
            write(
                    kind,
                    moved -> moved.put(kind.contains("taken") ? "from" : "by", competent)
                            .put(kind.contains("taken") ? "by" : "to", to)
                            .put("on", day.toString()));
            competent = to;
        }

        private void objected() {
            by("petition.objected.v1");
            by("case.objected.v1");
            if (random.nextBoolean()) {
                competent = one(BODIES);
                var on = day.toString();
                write(
                        "case.routed.v1",
                        routed -> routed.put("competentBody", competent).put("on", on));
            }
        }

        private void closed(String as) {
            var on = day.toString();
            write(
                    "case.closed.v1",
                    closed -> closed.put("closedAs", as).put("on", on).put("competentBody", competent));
        }

        private void corrected() {
            var command = commands.isEmpty() ? "nothing" : commands.get(random.nextInt(commands.size()));
            write("case.corrected.v1", corrections.change(command, competent, day));
        }

        private void copied() {
            write("petition.linked.v1", _ -> {});
            closed("DUPLICATE");
            if (random.nextBoolean()) {
                write("petition.unlinked.v1", _ -> {});
                write("case.opened.v1", opened -> opened(opened, false));
            }
        }

        private void split() {
            var on = day.toString();
            write(
                    "petition.split.v1",
                    split -> split.put("receivingBody", receiving).put("decidedOn", on));
            write("case.split.v1", split -> split.put("on", on));
        }

        /** Intake knows no matters, so it corrects none. */
        private void mended() {
            if (registered && random.nextBoolean()) {
                mended++;
                received("petition.corrected.v1");
                if (acts > USUAL && random.nextInt(4) > 0) {
                    write("petition.routed.v1", routed -> Completing.mend(decision(routed), mended));
                }
            } else if (registered && random.nextInt(3) == 0) {
                write("petition.voided.v1", _ -> {});
                closed("REGISTERED_BY_MISTAKE");
            }
        }

        private void succeeded(String role) {
            var to = one(BODIES);
            write(
                    "case.succeeded.v1",
                    ended -> ended.put("role", role)
                            .put("from", competent)
                            .put("to", to)
                            .put("on", day.toString()));
            competent = role.equals("COMPETENT") ? to : competent;
        }

        /** A producer that repeats an event after a restart writes the same id again. */
        private void rare() {
            var act = rareActs.any(competent, day, registered);
            write(act.type(), act.change());
            if (random.nextInt(4) == 0) {
                events.because(commands.getLast(), id, act.type(), act.change());
            }
        }

        private void by(String kind) {
            write(kind, act -> act.put("by", competent).put("on", day.toString()));
        }

        private ObjectNode decision(ObjectNode routed) {
            return routed.put("type", type)
                    .put("receivingBody", receiving)
                    .put("competentBody", competent)
                    .put("receivedAt", noon(day).toString())
                    .put("decidedOn", day.toString());
        }

        private void opened(ObjectNode opened, boolean waits) {
            Filled.opened(opened.put("type", type).put("receivingBody", receiving), competent, day, waits);
        }

        private void limit(String kind) {
            write(kind, limit -> Filled.limit(limit, competent, day));
        }

        private void write(String kind, Consumer<ObjectNode> change) {
            var command = new UUID(random.nextLong(), random.nextLong()).toString();
            commands.add(command);
            events.because(command, id, kind, change);
        }
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
    }
}
