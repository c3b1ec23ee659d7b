package org.tiepdan.office.connect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.office.client.feeds.Reconciliations;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;

/**
 * The page about the feed of one body.
 *
 * @param body code, as it was typed; empty for none
 * @param name of the body; empty for none
 * @param others codes and names of the visitor's other bodies
 * @param days null if the visitor may not see reconciliations, or they cannot be read
 */
record ConnectView(
        String body,
        String name,
        Addresses addresses,
        List<Other> others,
        List<Type> types,
        @Nullable Days days) {
    /** A body for the examples. */
    private static final String EXAMPLE = "19-05443";

    /**
     * @param topic of the feed
     * @param groups prefix of the consumer groups
     * @param principal that reads it
     * @param events address of the stream
     */
    record Addresses(
            String topic,
            String groups,
            String principal,
            String events,
            String reconciliations,
            String service,
            String acts,
            String broker,
            String token) {}

    record Other(String name, String href) {}

    record Type(String name, String meaning, String schema, String sample) {}

    /**
     * @param last number of the newest event
     * @param keyId of the signing key
     */
    record Days(String last, String keyId, List<Day> list) {}

    record Day(String day, String count, String numbers, String digest, String href) {}

    static ConnectView of(
            String body,
            List<String> own,
            ConnectSettings settings,
            String issuer,
            ContractFiles files,
            Display display) {
        var code = body.isEmpty() ? EXAMPLE : body;
        return new ConnectView(
                body,
                body.isEmpty() ? "" : display.name(body),
                addresses(code, settings, issuer),
                own.stream()
                        .filter(other -> !other.equals(body))
                        .map(other -> new Other(display.name(other), Links.connect(other)))
                        .toList(),
                files.types().stream().map(type -> type(type, display)).toList(),
                null);
    }

    private static Addresses addresses(String code, ConnectSettings settings, String issuer) {
        var feed = settings.events() + "/api/v1/agencies/" + code;
        return new Addresses(
                Topics.feed(code),
                Principals.groupsOf(code),
                Principals.body(code),
                feed + "/events",
                feed + "/reconciliations",
                settings.events(),
                settings.acts(),
                settings.broker(),
                issuer + "/oauth2/token");
    }

    private static Type type(ContractFiles.EventType type, Display display) {
        return new Type(
                type.name(),
                display.language() == Language.VI ? type.vi() : type.en(),
                Links.contract(type.schema()),
                Links.contract(type.sample()));
    }

    ConnectView with(Reconciliations answer, Display display) {
        var list = answer.days().reversed().stream()
                .map(day -> new Day(
                        display.day(day.day()),
                        display.number(day.count()),
                        day.count() == 0 ? "–" : display.number(day.first()) + " – " + display.number(day.last()),
                        grouped(day.digest()),
                        Links.reconciliation(answer.body(), day.day().toString())))
                .toList();
        var shown = new Days(display.number(answer.last()), grouped(answer.key().id()), list);
        return new ConnectView(body, name, addresses, others, types, shown);
    }

    /** In groups of eight digits, for reading aloud and comparing. */
    private static String grouped(String digits) {
        return digits.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
