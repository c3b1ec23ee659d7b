package org.tiepdan.intake.registration.adapter;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.PetitionRequest.Address;
import org.tiepdan.intake.registration.PetitionRequest.Attachment;
import org.tiepdan.intake.registration.PetitionRequest.ContestedDecision;
import org.tiepdan.intake.registration.PetitionRequest.Petitioner;
import org.tiepdan.intake.registration.PetitionRequest.Place;
import org.tiepdan.intake.registration.PetitionRequest.Respondent;
import org.tiepdan.intake.registration.PetitionRequest.Unit;
import org.tiepdan.intake.registration.fact.Answers;
import org.tiepdan.intake.registration.fact.IdentityNumber;
import org.tiepdan.intake.registration.fact.Phone;
import org.tiepdan.intake.registration.fact.WholeNumber;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.respondent.Moved;
import org.tiepdan.lawpack.respondent.UnitKind;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads the body of {@code POST /api/v1/petitions}; the reader keeps the faults of missing and wrong members. */
final class PetitionReader {
    private static final int LINE = 200;
    /** A cell may hold the names or the addresses of a whole group. */
    private static final int PEOPLE = 1000;

    private static final int NUMBER = 60;
    private static final int CODE = 64;
    private static final int CONTENT = 100_000;

    private final LocalTime opensAt;

    /** @param opensAt the assumed hour in Viet Nam if only the day of receipt is given */
    PetitionReader(LocalTime opensAt) {
        this.opensAt = opensAt;
    }

    PetitionRequest read(RequestReader body) {
        var received = body.moment("receivedAt", opensAt);
        var paper = PaperNumber.read(body);
        return new PetitionRequest(
                body.choice("type", PetitionType.class, true),
                body.choice("channel", Channel.class, true),
                body.code("receivingBody", CODE, true),
                received == null ? null : received.at(),
                (received != null && received.hourAssumed()) ? true : null,
                paper.number(),
                paper.year(),
                body.date("writtenOn", false),
                petitioner(body.object("petitioner", true)),
                body.text("subject", LINE, true),
                body.text("content", CONTENT, true),
                body.choice("field", Field.class, false),
                body.text("subField", LINE, false),
                place(body.object("place", false)),
                respondent(body.object("respondent", false)),
                decision(body.object("decision", false)),
                Facts.read(body, "instance", WholeNumber::read),
                body.code("fieldBody", CODE, false),
                body.texts("alsoSentTo", CODE).stream().map(PlainText::code).toList(),
                Facts.read(body, "signed", Answers::yesOrNo),
                attachments(body.objects("attachments")),
                body.choices("findings", Finding.class).stream()
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static @Nullable Petitioner petitioner(@Nullable RequestReader petitioner) {
        return petitioner == null
                ? null
                : new Petitioner(
                        petitioner.choice("kind", PetitionerKind.class, true),
                        petitioner.text("fullName", PEOPLE, false),
                        Facts.read(petitioner, "identityNumber", IdentityNumber::read),
                        address(petitioner.object("address", false)),
                        Facts.read(petitioner, "phone", Phone::read),
                        Facts.read(petitioner, "signatories", WholeNumber::read),
                        Facts.read(petitioner, "mandated", Answers::yesOrNo));
    }

    private static @Nullable Address address(@Nullable RequestReader address) {
        return address == null
                ? null
                : new Address(address.text("line", PEOPLE, false), address.code("commune", PEOPLE, false));
    }

    private static @Nullable Place place(@Nullable RequestReader place) {
        return place == null ? null : new Place(place.code("commune", CODE, true));
    }

    private static @Nullable Respondent respondent(@Nullable RequestReader respondent) {
        return respondent == null
                ? null
                : new Respondent(
                        respondent.code("body", CODE, true),
                        respondent.choice("role", RespondentRole.class, true),
                        officers(respondent.texts("officers", CODE)),
                        unit(respondent.object("unit", false)),
                        respondent.choice("moved", Moved.class, false),
                        respondent.code("formerBody", CODE, false),
                        respondent.choice("formerRole", RespondentRole.class, false));
    }

    private static @Nullable Unit unit(@Nullable RequestReader unit) {
        return unit == null
                ? null
                : new Unit(unit.choice("kind", UnitKind.class, true), unit.choice("role", RespondentRole.class, true));
    }

    private static @Nullable List<String> officers(List<String> officers) {
        return officers.isEmpty()
                ? null
                : officers.stream().map(PlainText::code).distinct().toList();
    }

    private static @Nullable ContestedDecision decision(@Nullable RequestReader decision) {
        return decision == null
                ? null
                : new ContestedDecision(
                        decision.choice("kind", DecisionKind.class, true),
                        decision.text("number", NUMBER, false),
                        decision.date("issuedOn", false),
                        decision.date("receivedOn", false));
    }

    private static List<Attachment> attachments(List<RequestReader> attachments) {
        return attachments.stream()
                .map(each -> new Attachment(each.text("mediaType", LINE, true), each.longInteger("size", true)))
                .toList();
    }
}
