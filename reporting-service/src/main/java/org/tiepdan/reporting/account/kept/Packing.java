package org.tiepdan.reporting.account.kept;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.kept.bytes.ByteWriter;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.casefile.limit.LimitVersion;

/** Packs a case into bytes: its id first, then the members in the order in which {@link Unpacking} reads them. */
final class Packing {
    static final int HALF = 16;

    private final Codes<String> codes = new Codes<>();
    private final Codes<CountedParties> owners = new Codes<>();
    private final ByteWriter to = new ByteWriter();

    /** For a petition that was received. */
    byte[] pack(CaseDocument document, Petition petition, List<Mark> marks) {
        to.begin();
        id(document.id());
        to.number(owners.number(CountedParties.of(document.parties(), marks)));
        long recorded = petition.recordedAt().toEpochMilli();
        long received = petition.receivedOn().toEpochDay();
        to.signed(recorded);
        to.signed(received);
        var parent = petition.parent();
        to.number(parent == null ? 0 : 1);
        if (parent != null) {
            id(parent);
        }
        code(petition.receivingBody());
        facts(document, petition, recorded);
        to.number(marks.size());
        marks.forEach(mark -> mark(mark, received, recorded));
        limits(document, received, recorded);
        return to.written();
    }

    private void facts(CaseDocument document, Petition now, long recorded) {
        var earlier = KnownFacts.earlier(document);
        to.number(earlier.size());
        earlier.forEach(facts -> {
            to.signed(facts.knownTo().toEpochMilli() - recorded);
            facts(
                    facts.type(),
                    facts.channel(),
                    facts.field(),
                    facts.commune(),
                    facts.instance(),
                    facts.petitionerKind(),
                    facts.signatories(),
                    facts.respondentBody());
        });
        facts(
                now.type(),
                now.channel(),
                now.field(),
                now.commune(),
                now.instance(),
                now.petitionerKind(),
                now.signatories(),
                now.respondentBody());
    }

    private void facts(
            String type,
            String channel,
            @Nullable String field,
            @Nullable String commune,
            @Nullable Integer instance,
            @Nullable String petitionerKind,
            @Nullable Integer signatories,
            @Nullable String respondentBody) {
        code(type);
        code(channel);
        code(field);
        code(commune);
        maybe(instance);
        code(petitionerKind);
        maybe(signatories);
        code(respondentBody);
    }

    /** Packed data never leaves this process. */
    @SuppressWarnings("EnumOrdinal")
    private void mark(Mark mark, long received, long recorded) {
        var voidFrom = mark.knownTo();
        to.number(2L * mark.kind().ordinal() + (voidFrom == null ? 0 : 1));
        to.signed(mark.on().toEpochDay() - received);
        code(mark.body());
        code(mark.code());
        long from = mark.knownFrom().toEpochMilli();
        to.signed(from - recorded);
        if (voidFrom != null) {
            to.signed(voidFrom.toEpochMilli() - from);
        }
    }

    private void limits(CaseDocument document, long received, long recorded) {
        var tracking = document.tracking();
        var limits = document.deadlines();
        to.number(limits.size());
        for (int at = 0; at < limits.size(); at++) {
            int number = at;
            code(limits.get(at).ruleId());
            code(limits.get(at).step());
            var versions = Objects.requireNonNull(tracking).limitVersions().stream()
                    .filter(version -> version.at() == number)
                    .toList();
            to.number(versions.size());
            versions.forEach(version -> version(version, received, recorded));
        }
    }

    private void version(LimitVersion version, long received, long recorded) {
        code(version.owedBy());
        to.signed(version.startsOn().toEpochDay() - received);
        to.signed(version.dueOn().toEpochDay() - received);
        day(version.doneOn(), received);
        code(version.state());
        to.signed(version.from().toEpochMilli() - recorded);
    }

    private void id(String id) {
        to.whole(HexFormat.fromHexDigitsToLong(id, 0, HALF));
        to.whole(HexFormat.fromHexDigitsToLong(id, HALF, 2 * HALF));
    }

    private void day(@Nullable LocalDate day, long received) {
        to.number(day == null ? 0 : 1);
        if (day != null) {
            to.signed(day.toEpochDay() - received);
        }
    }

    private void maybe(@Nullable Integer number) {
        to.number(number == null ? 0 : 1);
        if (number != null) {
            to.signed(number);
        }
    }

    private void code(@Nullable String code) {
        to.number(code == null ? 0 : codes.number(code) + 1L);
    }

    List<String> codes() {
        return codes.now();
    }

    List<CountedParties> owners() {
        return owners.now();
    }
}
