package org.tiepdan.office.triage;

import java.util.List;
import java.util.stream.Collectors;
import org.tiepdan.office.client.triage.MissingFact;
import org.tiepdan.office.client.triage.TriagePage.Item;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * One row of the desk.
 *
 * @param waits since when, in working days
 * @param missing sentences
 * @param candidates names of the bodies to choose from; empty for none
 * @param decider who decides instead of the receiving side; empty if the receiving side does
 */
record DeskLine(
        String href,
        String subject,
        String number,
        String type,
        String waits,
        String since,
        List<String> missing,
        String candidates,
        String decider) {
    static DeskLine of(Item item, Display display) {
        var conflict = item.conflict();
        return new DeskLine(
                Links.triageOf(item.petitionId())
                        + (conflict == null ? "" : "?act=" + DeskAct.CONFLICT.word() + "&conflict=" + conflict),
                item.subject(),
                display.registered(item.registerNumber(), item.registerYear(), item.receivingBody()),
                display.code("type", item.type()),
                display.text("triage.waits", item.ageWorkingDays()),
                display.text("triage.since", display.day(item.waitingSince())),
                item.missing().stream().map(fact -> sentence(fact, display)).toList(),
                item.candidates().stream()
                        .map(body -> display.language().of(body.nameVi(), body.nameEn()))
                        .collect(Collectors.joining("; ")),
                item.decider() == null ? "" : display.text("triage.decider", display.body(item.decider())));
    }

    static String sentence(MissingFact fact, Display display) {
        return display.language().of(fact.vi(), fact.en());
    }
}
