package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiepdan.nearduplicate.PetitionText;

/** The sources of the petitions of an evaluation. */
enum Source {
    LAW,
    FORM,
    SAMPLE_YEAR;

    /**
     * A known petition, and others derived from it.
     *
     * @param former the same with old place names; null if it contains none
     * @param others by their difference: with the same words, but another petition
     */
    record Known(Source source, PetitionText text, List<PetitionText> former, List<Other> others) {}

    record Other(Difference difference, PetitionText text) {}

    static List<Known> all(int most, Chance chance) {
        List<Commune> communes = Commune.of("19");
        List<Known> all = new ArrayList<>();
        List<String> paragraphs = Corpus.paragraphs();
        int half = paragraphs.size() / 2;
        List<String> quotes = paragraphs.subList(half, paragraphs.size());
        paragraphs.stream().limit(Math.min(most, half)).forEach(text -> all.add(law(text, communes, chance)));
        List<String> forms = Corpus.forms();
        for (int i = 0; i < most; i++) {
            all.add(form(forms.get(i % forms.size()), Slots.drawn(communes, quotes, chance), communes, chance));
        }
        Set<String> senders = new HashSet<>();
        Corpus.sampleYear().stream()
                .filter(sample -> sample.text().content().length() >= 60 && senders.add(sample.sender()))
                .limit(most)
                .forEach(sample -> all.add(sample(sample.text(), communes, chance)));
        return all;
    }

    private static Known law(String text, List<Commune> communes, Chance chance) {
        var commune = chance.of(communes);
        var known = new PetitionText("Đơn kiến nghị", text, commune.code(), Corpus.RECEIVED);
        var old = new PetitionText("Đơn kiến nghị", text, commune.formerCode(), Corpus.RECEIVED.minusYears(2));
        return new Known(
                LAW,
                known,
                List.of(old),
                List.of(new Other(Difference.COMMUNE_GIVEN, elsewhere(known, communes, chance))));
    }

    private static Known sample(PetitionText text, List<Commune> communes, Chance chance) {
        return new Known(
                SAMPLE_YEAR,
                text,
                List.of(),
                text.commune() == null
                        ? List.of()
                        : List.of(new Other(Difference.COMMUNE_GIVEN, elsewhere(text, communes, chance))));
    }

    private static PetitionText elsewhere(PetitionText text, List<Commune> communes, Chance chance) {
        var other = chance.of(communes);
        while (other.code().equals(text.commune())) {
            other = chance.of(communes);
        }
        return new PetitionText(text.subject(), text.content(), other.code(), text.on());
    }

    private static Known form(String form, Slots slots, List<Commune> communes, Chance chance) {
        boolean given = chance.in(0.5);
        var there = slots.commune();
        var other = chance.of(communes);
        while (other.code().equals(there.code())) {
            other = chance.of(communes);
        }
        var moved = slots.in(other);
        List<Other> others = new ArrayList<>();
        others.add(new Other(Difference.COMMUNE_IN_TEXT, text(form, moved, false, false)));
        others.add(new Other(Difference.COMMUNE, text(form, moved, true, false)));
        var next = slots.aboutParcel(slots.parcel() % 999 + 1);
        var against = slots.against(chance.in(0.5) ? slots.decision() + 1 : chance.between(10, 5000));
        if (form.contains("{parcel}")) {
            others.add(new Other(Difference.PARCEL, text(form, next, given, false)));
        }
        if (form.contains("{decision}")) {
            others.add(new Other(Difference.DECISION, text(form, against, given, false)));
        }
        if (form.contains("{hamlet}")) {
            var neighbour = Slots.drawn(communes, List.of(""), chance);
            if (!neighbour.hamlet().equals(slots.hamlet())) {
                others.add(new Other(
                        Difference.HAMLET_AND_NUMBERS, text(form, slots.inHamletOf(neighbour), given, false)));
            }
        }
        return new Known(FORM, text(form, slots, given, false), List.of(text(form, slots, given, true)), others);
    }

    private static PetitionText text(String form, Slots slots, boolean given, boolean former) {
        var code = former ? slots.commune().formerCode() : slots.commune().code();
        return new PetitionText(
                "Đơn của công dân",
                slots.fill(form, former),
                given ? code : null,
                former ? Corpus.RECEIVED.minusYears(2) : Corpus.RECEIVED);
    }
}
