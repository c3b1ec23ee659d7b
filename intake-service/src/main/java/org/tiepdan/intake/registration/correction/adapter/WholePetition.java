package org.tiepdan.intake.registration.correction.adapter;

import java.util.List;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.registration.PetitionReceived;
import org.tiepdan.intake.registration.SealedPart;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.eligibility.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A recorded petition in the form of a registration, combined from its public and its sealed part. */
final class WholePetition {
    private static final String FINDINGS = "findings";
    private static final String SIGNED = "signed";
    private static final List<String> PUBLIC = List.of(
            "type",
            "channel",
            "receivingBody",
            "writtenOn",
            "subject",
            "field",
            "subField",
            "place",
            "respondent",
            "decision",
            "instance",
            "fieldBody",
            "alsoSentTo",
            "attachments",
            FINDINGS);

    private WholePetition() {}

    static ObjectNode of(PetitionReceived fact, SealedPart sealed) {
        ObjectNode told = EventJson.MAPPER.valueToTree(fact);
        var whole = EventJson.MAPPER.createObjectNode();
        PUBLIC.stream().filter(told::has).forEach(member -> whole.set(member, told.get(member)));
        whole.put(
                "receivedAt",
                fact.receivedAtAssumed() == null
                        ? fact.receivedAt().toString()
                        : LegalTime.dateOf(fact.receivedAt()).toString());
        if (fact.signed()) {
            whole.put(SIGNED, true);
        }
        ObjectNode secret = EventJson.MAPPER.valueToTree(sealed);
        for (var member : List.of("petitioner", "subject", "subField", "content", "alsoSentTo", "fieldBody")) {
            if (secret.has(member)) {
                whole.set(member, secret.get(member));
            }
        }
        if (sealed.decisionNumber() != null && whole.get("decision") instanceof ObjectNode decision) {
            decision.put("number", sealed.decisionNumber());
        }
        if (sealed.respondentFormerBody() != null && whole.get("respondent") instanceof ObjectNode respondent) {
            respondent.put("formerBody", sealed.respondentFormerBody());
        }
        return whole;
    }

    /** @param others members to change; null removes one */
    static ObjectNode with(ObjectNode whole, ObjectNode others) {
        var after = whole.deepCopy();
        others.properties().forEach(member -> after.set(member.getKey(), member.getValue()));
        // Both describe the same fact, so a client that changes one need not remove the other.
        if (others.has(SIGNED) && !others.has(FINDINGS) && after.get(FINDINGS) instanceof ArrayNode findings) {
            var rest = findings.valueStream().filter(each -> !isUnsigned(each)).toList();
            after.putArray(FINDINGS).addAll(rest);
        }
        if (others.get(FINDINGS) instanceof ArrayNode findings
                && !others.has(SIGNED)
                && findings.valueStream().anyMatch(WholePetition::isUnsigned)) {
            after.remove(SIGNED);
        }
        return after;
    }

    private static boolean isUnsigned(JsonNode finding) {
        return finding.isString() && finding.stringValue().equals(Finding.UNSIGNED.name());
    }
}
