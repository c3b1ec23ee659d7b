package org.tiepdan.reporting.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Denounced;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.reporting.casefile.desk.DeskFacts;
import org.tiepdan.reporting.casefile.event.IntakeEvent.Correction;
import org.tiepdan.reporting.casefile.event.IntakeEvent.PetitionReceived;
import org.tiepdan.reporting.casefile.event.MatterFacts;
import org.tiepdan.reporting.casefile.mark.EarlierFacts;
import org.tiepdan.reporting.search.FoldedWords;

/**
 * The petition (đơn), without its writer.
 *
 * @param receivedOn the day of receipt in Viet Nam
 * @param searchable the folded words of the subject, separated by spaces
 * @param words the same without duplicates, in alphabetical order
 * @param respondentOfficers opaque ids of the officers that it names; absent for none
 * @param registerNumber number in the register (số đến) of the receiving body in {@code registerYear}
 * @param findings codes of the officer's findings on the paper; an unknown one is shown as it is
 * @param parent for a matter, id of the petition from which it was split; absent for a petition
 */
public record Petition(
        String type,
        String channel,
        String receivingBody,
        Instant receivedAt,
        LocalDate receivedOn,
        Instant recordedAt,
        @Nullable LocalDate writtenOn,
        String subject,
        String searchable,
        List<String> words,
        @Nullable String field,
        @Nullable String subField,
        @Nullable String commune,
        @Nullable String respondentBody,
        @Nullable String respondentRole,
        @Nullable String decisionKind,
        @Nullable LocalDate decisionIssuedOn,
        @Nullable LocalDate decisionReceivedOn,
        @Nullable Integer instance,
        List<String> alsoSentTo,
        @Nullable Boolean signed,
        @Nullable String petitionerKind,
        @Nullable Integer signatories,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        List<String> findings,
        @Nullable List<String> respondentOfficers,
        @Nullable String parent) {

    static Petition of(PetitionReceived event) {
        var place = event.place();
        var respondent = event.respondent();
        var decision = event.decision();
        var alsoSentTo = event.alsoSentTo();
        var findings = event.findings();
        var folded = FoldedWords.of(event.subject());
        return new Petition(
                event.type(),
                event.channel(),
                event.receivingBody(),
                event.receivedAt(),
                LegalTime.dateOf(event.receivedAt()),
                event.recordedAt(),
                event.writtenOn(),
                event.subject(),
                String.join(" ", folded),
                folded.stream().distinct().sorted().toList(),
                event.field(),
                event.subField(),
                place == null ? null : place.commune(),
                respondent == null ? null : respondent.body(),
                respondent == null ? null : respondent.role(),
                decision == null ? null : decision.kind(),
                decision == null ? null : decision.issuedOn(),
                decision == null ? null : decision.receivedOn(),
                event.instance(),
                alsoSentTo == null ? List.of() : alsoSentTo,
                event.signed(),
                event.petitionerKind(),
                event.signatories(),
                event.registerNumber(),
                event.registerYear(),
                findings == null ? List.of() : findings,
                respondent == null ? null : respondent.officers(),
                null);
    }

    /** For a matter: received with the petition from which it was split. */
    static Petition of(MatterFacts matter, Instant recordedAt) {
        var details = matter.details();
        var place = details.place();
        var respondent = details.respondent();
        var decision = details.decision();
        var folded = FoldedWords.of(matter.subject());
        return new Petition(
                matter.type(),
                matter.channel(),
                matter.receivingBody(),
                matter.receivedAt(),
                LegalTime.dateOf(matter.receivedAt()),
                recordedAt,
                null,
                matter.subject(),
                String.join(" ", folded),
                folded.stream().distinct().sorted().toList(),
                details.field(),
                null,
                place == null ? null : place.commune(),
                respondent == null ? null : respondent.body(),
                respondent == null ? null : respondent.role(),
                decision == null ? null : decision.kind(),
                null,
                decision == null ? null : decision.receivedOn(),
                details.instance(),
                List.of(),
                null,
                null,
                null,
                details.registerNumber(),
                details.registerYear(),
                List.of(),
                respondent == null ? null : respondent.officers(),
                matter.parent());
    }

    /** The facts known until {@code then}, after those known before. */
    List<EarlierFacts> before(Instant then, @Nullable Correction correction, List<EarlierFacts> earlier) {
        boolean replaces = correction != null && correction.replacesTheDesk();
        var number = correction == null || correction.number() == null ? earlier.size() + 1 : correction.number();
        return Stream.concat(earlier.stream(), Stream.of(facts(then, replaces ? number : null)))
                .toList();
    }

    /** As far as reports count by them. */
    public EarlierFacts facts(Instant knownTo, @Nullable Integer replacesTheDesk) {
        return new EarlierFacts(
                type,
                channel,
                field,
                commune,
                instance,
                petitionerKind,
                signatories,
                knownTo,
                respondentBody,
                replacesTheDesk);
    }

    /** With the facts completed at the desk. The finer field belongs to the registered one. */
    Petition with(DeskFacts desk, boolean respondentToo) {
        return new Petition(
                type,
                channel,
                receivingBody,
                receivedAt,
                receivedOn,
                recordedAt,
                writtenOn,
                subject,
                searchable,
                words,
                or(desk.field(), field),
                desk.field() == null || desk.field().equals(field) ? subField : null,
                or(desk.commune(), commune),
                respondentToo ? or(desk.respondentBody(), respondentBody) : respondentBody,
                respondentToo ? or(desk.respondentRole(), respondentRole) : respondentRole,
                or(desk.decisionKind(), decisionKind),
                decisionIssuedOn,
                or(desk.decisionReceivedOn(), decisionReceivedOn),
                or(desk.instance(), instance),
                alsoSentTo,
                signed,
                petitionerKind,
                signatories,
                registerNumber,
                registerYear,
                findings,
                respondentOfficers,
                parent);
    }

    private static <T> @Nullable T or(@Nullable T completed, @Nullable T registered) {
        return completed == null ? registered : completed;
    }

    Set<String> namedOfficers() {
        return respondentOfficers == null ? Set.of() : Set.copyOf(respondentOfficers);
    }

    /** For a denunciation, the body that must not know of it. */
    @Nullable
    String keptFrom() {
        return Denounced.body(
                        PetitionType.DENUNCIATION,
                        respondentBody,
                        RespondentRole.find(respondentRole).orElse(null))
                .orElse(null);
    }
}
