package org.tiepdan.intake.registration.adapter;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.index.Registered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads registered petitions back from the log. */
@Component
class RegisteredPetitions {
    /** Digests and references by which petitions could be compared are not shown. */
    private static final List<String> SHOWN = List.of(
            "type",
            "channel",
            "receivingBody",
            "receivedAt",
            "receivedAtAssumed",
            "recordedAt",
            "registerNumber",
            "registerYear",
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
            "signed",
            "findings",
            "attachments",
            "petitionerKind",
            "signatories",
            "mandated");

    private final LogReader log;

    RegisteredPetitions(LogReader log) {
        this.log = log;
    }

    Optional<JsonNode> find(CaseId id, Registered registered) {
        return read(id, registered.event());
    }

    private Optional<JsonNode> read(CaseId id, Registered.Position at) {
        var partition = new TopicPartition(Topics.PETITION_EVENTS, at.partition());
        return log.at(partition, at.offset()).map(written -> {
            var fact = EventRecords.payload(written.value(), ObjectNode.class);
            var shown = EventJson.MAPPER.createObjectNode().put("petitionId", id.value());
            SHOWN.stream().filter(fact::has).forEach(member -> shown.set(member, fact.get(member)));
            return shown;
        });
    }
}
