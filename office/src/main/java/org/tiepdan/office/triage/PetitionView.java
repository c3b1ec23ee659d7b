package org.tiepdan.office.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.office.client.cases.Reason;
import org.tiepdan.office.client.cases.Timeline;
import org.tiepdan.office.client.triage.SeenPetition;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Links;

/**
 * One petition as an officer of the desk sees it.
 *
 * @param state in a sentence
 * @param acts that are possible now; none for a reader who may not act
 * @param first address of the petition that a copy repeats; empty if the reader may not know it
 * @param repeats a sentence that it repeats another one; empty if it does not
 */
record PetitionView(
        String title,
        String subject,
        String state,
        String decider,
        List<String> missing,
        String candidates,
        String repeats,
        String first,
        List<Link> acts,
        List<Fact> facts,
        List<String> completed,
        List<Why> reasons,
        List<Why> proposal,
        List<NearView> near,
        List<Happened> history,
        String caseHref) {
    record Link(String name, String href) {}

    record Fact(String name, String value) {}

    record Why(String sentence, String basis, String rule) {}

    record Happened(String recorded, String sentence) {}

    /** @param mayAct whether the reader decides at this desk */
    static PetitionView of(
            String id, SeenPetition petition, Timeline timeline, boolean mayAct, KnownNames names, Display display) {
        var known = petition.petition();
        var repeats = petition.repeats();
        var decider = petition.decider();
        return new PetitionView(
                display.code("type", known.type()) + " · "
                        + display.registered(petition.registerNumber(), petition.registerYear(), known.receivingBody()),
                known.subject(),
                state(petition, display),
                decider == null ? "" : display.text("triage.decider", display.name(decider)),
                petition.missing().stream()
                        .map(fact -> DeskLine.sentence(fact, display))
                        .toList(),
                petition.candidates().stream().map(display::name).collect(Collectors.joining("; ")),
                repeats == null ? "" : repeats(repeats.heldBy(), display),
                repeats == null || repeats.first() == null ? "" : Links.caseOf(repeats.first()),
                mayAct ? acts(id, petition, display) : List.of(),
                facts(petition, names, display),
                petition.completions().stream()
                        .map(one -> display.text("triage.completed", display.day(one.on()), display.body(one.by())))
                        .toList(),
                whys(petition.reasons(), display),
                whys(petition.proposed(), display),
                petition.nearlyFired().stream()
                        .map(near -> NearView.of(near, display))
                        .toList(),
                timeline.items().stream()
                        .map(line -> new Happened(
                                display.moment(line.time()), display.language().of(line.vi(), line.en())))
                        .toList(),
                Links.caseOf(id));
    }

    private static String state(SeenPetition petition, Display display) {
        var since = petition.waitingSince();
        if (since != null) {
            return display.text("triage.is-waiting", display.day(since));
        }
        var outcome = display.code("triage-outcome", petition.outcome());
        var body = petition.competentBody();
        return body == null
                ? display.text("triage.is-decided", outcome)
                : display.text("triage.is-decided-for", outcome, display.name(body));
    }

    private static String repeats(@Nullable String heldBy, Display display) {
        return heldBy == null ? display.text("case.repeats") : display.text("case.repeats-at", display.name(heldBy));
    }

    private static List<Link> acts(String id, SeenPetition petition, Display display) {
        var acts = Arrays.stream(DeskAct.values())
                .filter(act -> act.fits(petition))
                .map(act -> new Link(
                        display.code("act", "triage-" + act.word()), Links.triageOf(id) + "?act=" + act.word()));
        return Stream.concat(acts, mending(id, petition, display)).toList();
    }

    /** The respondent decides who may know of a denunciation, in every service, so it is corrected in the registration. */
    private static Stream<Link> mending(String id, SeenPetition petition, Display display) {
        return petition.waitingSince() != null
                        && PetitionType.ofCode(petition.petition().type()).mayDenounce()
                ? Stream.of(new Link(display.text("triage.mend"), Links.registered(id) + "/correction"))
                : Stream.empty();
    }

    private static List<Fact> facts(SeenPetition petition, KnownNames names, Display display) {
        var known = petition.petition();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(display.text("fact.received"), display.moment(petition.receivedAt())));
        add(facts, display.text("act-field.field"), words("field", known.field(), display));
        var whom = known.respondent();
        if (whom != null) {
            var body = whom.body();
            add(facts, display.text("act-field.respondent.body"), body == null ? null : display.name(body));
            add(facts, display.text("act-field.respondent.role"), words("triage-role", whom.role(), display));
        }
        var decision = known.decision();
        if (decision != null) {
            var received = decision.receivedOn();
            add(
                    facts,
                    display.text("act-field.decision.kind"),
                    words("triage-decision-kind", decision.kind(), display));
            add(facts, display.text("act-field.decision.receivedOn"), received == null ? null : display.day(received));
        }
        var instance = known.instance() == null ? null : known.instance().toString();
        add(facts, display.text("act-field.instance"), words("triage-instance", instance, display));
        var commune = known.place() == null ? null : known.place().commune();
        add(facts, display.text("act-field.place.commune"), commune == null ? null : names.commune(commune, display));
        add(facts, display.text("triage.petitioner"), words("petitioner-kind", known.petitionerKind(), display));
        known.findings().forEach(finding -> add(facts, display.text("fact.finding"), display.code("finding", finding)));
        return List.copyOf(facts);
    }

    private static @Nullable String words(String group, @Nullable String code, Display display) {
        return code == null ? null : display.code(group, code);
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

    private static List<Why> whys(List<Reason> reasons, Display display) {
        return reasons.stream()
                .map(reason ->
                        new Why(display.language().of(reason.vi(), reason.en()), reason.basis(), reason.ruleId()))
                .toList();
    }
}
