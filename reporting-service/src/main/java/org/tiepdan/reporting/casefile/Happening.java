package org.tiepdan.reporting.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.RoutingEvent.DecidedBy;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionRouted;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionSplit;
import org.tiepdan.reporting.casefile.event.TrackingEvent;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseCorrected;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseOpened;
import org.tiepdan.reporting.casefile.event.TrackingEvent.DialogueHeld;

/**
 * One line of a case's timeline, without the words for it.
 *
 * @param id of the event, to which later ones refer
 * @param time when it was recorded
 * @param on the legal date
 * @param body that acted, or that owes the limit
 * @param rule of the limit concerned
 * @param detail a code that the line needs: outcome, ground, settlement, rejected command …
 * @param vi the sentence as issued, if the event has one
 * @param reason an officer's, a code of {@code triage_reasons.csv} or of intake's list
 * @param reference number of the paper for which a sealed petition was opened or erased, or of the decision on an extension, a
 *     suspension or a resumption
 * @param officer opaque ids of those who opened, erased or tried to; only for inspectors
 */
public record Happening(
        String id,
        String type,
        Instant time,
        @Nullable LocalDate on,
        @Nullable String body,
        @Nullable String rule,
        @Nullable String detail,
        @Nullable String vi,
        @Nullable String en,
        @Nullable Boolean lateEntry,
        @Nullable String supersedes,
        @Nullable String reason,
        @Nullable String reference,
        @Nullable String officer) {

    /** The type of the line for the oldest lines about limits of a very long case; its detail is their number. */
    public static final String FOLDED = "deadline.folded";

    /**
     * The most lines of one log. Acts and refusals are fewer (ADR 78); only limits that notices move again and again lead to more lines, and
     * of those the oldest become one. Together with the other lists of a case, they stay far below the size of a document.
     */
    static final int LINES_AT_MOST = 5_000;

    static Happening of(Fact fact, @Nullable LocalDate on, @Nullable String body, @Nullable String detail) {
        return new Happening(
                fact.id(), fact.type(), fact.time(), on, body, null, detail, null, null, null, null, null, null, null);
    }

    static Happening of(PetitionRouted routed, Fact fact) {
        return of(fact, routed.decidedOn(), routed.competentBody(), routed.outcome())
                .because(reason(routed.decidedBy()));
    }

    static Happening of(PetitionSplit split, Fact fact) {
        return of(fact, split.decidedOn(), split.receivingBody(), null).because(reason(split.decidedBy()));
    }

    private static @Nullable String reason(@Nullable DecidedBy officer) {
        return officer == null ? null : officer.reason();
    }

    static Happening of(CaseOpened opened, Fact fact) {
        return of(
                fact,
                opened.openedOn(),
                opened.competentBody() == null ? opened.receivingBody() : opened.competentBody(),
                opened.state());
    }

    /** Its detail is the void act, and the act recorded in its place with its day, if there is one. */
    static Happening of(CaseCorrected corrected, Fact fact) {
        var instead = corrected.corrected();
        var act = instead == null
                ? corrected.act()
                : corrected.act() + "," + instead.act() + (instead.on() == null ? "" : "," + instead.on());
        return of(fact, corrected.on(), corrected.by(), act)
                .because(corrected.reason())
                .by(null, instead == null ? null : instead.reference());
    }

    /** Its detail is the day of the notice, and by how many days that was late. */
    static Happening of(DialogueHeld held, Fact fact) {
        var notice = held.notice();
        var late = notice == null || notice.daysShort() == 0 ? "" : "," + notice.daysShort();
        var line = of(fact, held.on(), held.by(), held.notifiedOn() + late);
        return notice == null ? line : line.aboutRule(notice.ruleId());
    }

    Happening aboutRule(String ruleId) {
        return new Happening(
                id, type, time, on, body, ruleId, detail, vi, en, lateEntry, supersedes, reason, reference, officer);
    }

    Happening saying(String vietnamese, String english) {
        return new Happening(
                id,
                type,
                time,
                on,
                body,
                rule,
                detail,
                vietnamese,
                english,
                lateEntry,
                supersedes,
                reason,
                reference,
                officer);
    }

    Happening enteredLate(boolean late, @Nullable String superseded) {
        return new Happening(
                id,
                type,
                time,
                on,
                body,
                rule,
                detail,
                vi,
                en,
                late ? true : null,
                superseded,
                reason,
                reference,
                officer);
    }

    Happening because(@Nullable String why) {
        return new Happening(
                id, type, time, on, body, rule, detail, vi, en, lateEntry, supersedes, why, reference, officer);
    }

    Happening by(@Nullable String officers, @Nullable String paper) {
        return new Happening(
                id, type, time, on, body, rule, detail, vi, en, lateEntry, supersedes, reason, paper, officers);
    }

    /** The case of the second complaint or further denunciation; null for any other line. */
    public @Nullable String otherCase() {
        return type.equals("case.lodged-again.v1") ? detail : null;
    }

    /** A producer that retries after a restart writes the same id again, for the same event. */
    static boolean holds(List<Happening> timeline, Fact fact) {
        return timeline.stream().anyMatch(line -> line.id.equals(fact.id()));
    }

    /** For a correction: the marks left by the events of the void act, whose ids derive from that act's command. */
    static Predicate<Mark> ofVoidAct(TrackingEvent event, List<Happening> timeline) {
        if (!(event instanceof CaseCorrected corrected)) {
            return _ -> false;
        }
        var times = timeline.stream()
                .filter(line -> line.id.equals(idOfAct(corrected.voids(), line.type)))
                .map(Happening::time)
                .collect(Collectors.toUnmodifiableSet());
        return mark -> times.contains(mark.knownFrom());
    }

    /** Derives the id as tracking does, from the command and the type, so that one command never makes two events. */
    private static String idOfAct(String command, String type) {
        return UUID.nameUUIDFromBytes((command + '\n' + type + '\n').getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static List<Happening> plus(List<Happening> timeline, Happening line) {
        var longer = new ArrayList<>(timeline);
        longer.add(line);
        return List.copyOf(longer.size() > LINES_AT_MOST ? folded(longer) : longer);
    }

    private static List<Happening> folded(List<Happening> lines) {
        var oldest = lines.stream().filter(Happening::isAboutALimit).limit(2).toList();
        if (oldest.size() < 2) {
            return lines;
        }
        var first = oldest.getFirst();
        var second = oldest.getLast();
        return lines.stream()
                .filter(line -> !line.id.equals(first.id))
                .map(line -> line.id.equals(second.id) ? line.folding(first) : line)
                .toList();
    }

    private boolean isAboutALimit() {
        return type.startsWith("deadline.") || type.equals("case.escalated.v1");
    }

    private Happening folding(Happening before) {
        int folded = before.type.equals(FOLDED) && before.detail != null ? Integer.parseInt(before.detail) : 1;
        var count = Integer.toString(folded + 1);
        return new Happening(id, FOLDED, time, null, null, null, count, null, null, null, null, null, null, null);
    }
}
