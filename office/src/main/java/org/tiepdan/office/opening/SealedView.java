package org.tiepdan.office.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.opening.SealedPetition;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;

/**
 * What was sealed, in words.
 *
 * @param lines without the content
 * @param content words of the petition; empty for none
 */
record SealedView(String petition, List<Line> lines, String content) {

    record Line(String name, String value) {}

    static SealedView of(SealedPetition sealed, KnownNames names, Display display) {
        var lines = new ArrayList<Line>();
        var petitioner = sealed.petitioner();
        if (petitioner != null) {
            petitioner(petitioner, names, display, lines);
        }
        add(lines, display.code("counter-field", "subject"), sealed.subject());
        add(lines, display.text("sealed.sub-field"), sealed.subField());
        add(lines, display.code("counter-field", "decision.number"), sealed.decisionNumber());
        add(lines, display.code("counter-field", "respondent.body"), name(sealed.respondentBody(), display));
        add(
                lines,
                display.code("counter-field", "respondent.formerBody"),
                name(sealed.respondentFormerBody(), display));
        add(lines, display.code("counter-field", "fieldBody"), name(sealed.fieldBody(), display));
        Objects.requireNonNullElse(sealed.alsoSentTo(), List.<String>of())
                .forEach(body -> add(lines, display.code("counter-field", "alsoSentTo"), name(body, display)));
        return new SealedView(sealed.petitionId(), lines, Objects.requireNonNullElse(sealed.content(), ""));
    }

    private static void petitioner(
            SealedPetition.Petitioner petitioner, KnownNames names, Display display, List<Line> lines) {
        add(
                lines,
                display.code("counter-field", "petitioner.kind"),
                display.code("petitioner-kind", petitioner.kind()));
        add(lines, display.code("counter-field", "petitioner.fullName"), petitioner.fullName());
        add(lines, display.code("counter-field", "petitioner.identityNumber"), petitioner.identityNumber());
        var address = petitioner.address();
        if (address != null) {
            var commune = address.commune();
            add(lines, display.code("counter-field", "petitioner.address.line"), address.line());
            add(
                    lines,
                    display.code("counter-field", "petitioner.address.commune"),
                    commune == null ? null : names.commune(commune, display));
        }
        add(lines, display.code("counter-field", "petitioner.phone"), petitioner.phone());
        var signatories = petitioner.signatories();
        add(
                lines,
                display.code("counter-field", "petitioner.signatories"),
                signatories == null ? null : display.number(signatories));
    }

    private static @Nullable String name(@Nullable String body, Display display) {
        return body == null ? null : display.name(body);
    }

    private static void add(List<Line> lines, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(name, value));
        }
    }
}
