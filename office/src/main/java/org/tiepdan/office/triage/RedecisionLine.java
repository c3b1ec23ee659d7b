package org.tiepdan.office.triage;

import org.tiepdan.office.client.triage.RedecisionPage.Item;
import org.tiepdan.office.client.triage.RedecisionPage.Result;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * A petition that the loaded rules would decide otherwise.
 *
 * @param name its number with its body, or its id
 * @param was what was decided, and {@code now} what the present rules say
 */
record RedecisionLine(String href, String name, String type, String since, Said was, Said now) {

    /** @param why the sentence of the rule and {@code basis} its article; both empty if there is none */
    record Said(String what, String why, String basis) {}

    static RedecisionLine of(Item item, Display display) {
        var number = display.registered(item.registerNumber(), item.registerYear(), item.receivingBody());
        return new RedecisionLine(
                Links.triageOf(item.petitionId()),
                number.isEmpty() ? item.petitionId() : number,
                display.code("type", item.type()),
                display.text("otherwise.since", display.day(item.since())),
                said("otherwise.was", item.was(), display),
                said("otherwise.now", item.is(), display));
    }

    private static Said said(String sentence, Result result, Display display) {
        var outcome = display.code("triage-outcome", result.outcome());
        var body = result.competentBody();
        var reason = result.reason();
        return new Said(
                display.text(sentence, body == null ? outcome : outcome + ", " + display.body(body)),
                reason == null ? "" : display.language().of(reason.vi(), reason.en()),
                reason == null ? "" : reason.basis());
    }
}
