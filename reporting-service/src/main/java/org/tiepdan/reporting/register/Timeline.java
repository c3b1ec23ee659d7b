package org.tiepdan.reporting.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Happening;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.Sentences;
import org.tiepdan.reporting.wording.Words;

/** The events of a case, in the order of recording. */
public record Timeline(String caseId, List<Line> items) {

    /**
     * @param time when it was recorded
     * @param on the legal date
     * @param supersedes id of the line that this one corrects
     * @param otherCase id of another case that the line is about and the reader may open; null for none
     * @param reference number of the paper for which the sealed petition was opened or erased, or of the decision on an extension, a
     *     suspension or a resumption
     * @param officer opaque ids of those who opened, erased or tried to; only for inspectors
     */
    public record Line(
            String id,
            String type,
            Instant time,
            @Nullable LocalDate on,
            @Nullable String body,
            @Nullable Words bodyName,
            @Nullable String ruleId,
            String vi,
            String en,
            @Nullable Boolean lateEntry,
            @Nullable String supersedes,
            @Nullable String otherCase,
            @Nullable String reference,
            @Nullable String officer) {}

    /**
     * @param seen the events that the reader may know of
     * @param inspected whether the reader may know who opened the sealed petition
     * @param opens whether the reader may open the case with that id
     */
    public static Timeline of(
            CaseDocument document,
            List<Happening> seen,
            boolean inspected,
            Predicate<String> opens,
            BodyNames names,
            Sentences sentences) {
        var limits = new HashMap<String, Words>();
        document.deadlines()
                .forEach(limit -> limits.putIfAbsent(limit.ruleId(), new Words(limit.nameVi(), limit.nameEn())));
        return new Timeline(
                document.id(),
                seen.stream()
                        .map(happening -> line(happening, inspected, opens, names, sentences.of(happening, limits)))
                        .toList());
    }

    private static Line line(
            Happening happening, boolean inspected, Predicate<String> opens, BodyNames names, Words words) {
        var other = happening.otherCase();
        return new Line(
                happening.id(),
                happening.type(),
                happening.time(),
                happening.on(),
                happening.body(),
                names.of(happening.body()),
                happening.rule(),
                words.vi(),
                words.en(),
                happening.lateEntry(),
                happening.supersedes(),
                other == null || !opens.test(other) ? null : other,
                happening.reference(),
                inspected ? happening.officer() : null);
    }
}
