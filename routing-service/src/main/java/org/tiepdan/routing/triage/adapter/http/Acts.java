package org.tiepdan.routing.triage.adapter.http;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.TriageReasons;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.tracking.CaseReply;
import org.tiepdan.servicekit.command.CommandAnswers;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.command.IdempotencyKey;

/** Shared code of all acts at the desk: from the request to the answer. */
@Component
class Acts {
    private final CommandGateway<StoredResult> commands;
    private final CommandGateway<CaseReply> cases;
    private final DeskReads reads;
    private final Visible visible;
    private final LawPack law;
    private final Clock clock;

    Acts(
            CommandGateway<StoredResult> commands,
            CommandGateway<CaseReply> cases,
            DeskReads reads,
            Visible visible,
            LawPack law,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.reads = reads;
        this.visible = visible;
        this.law = law;
        this.clock = clock;
    }

    /** @see DeskRequest#decision */
    interface Reading {
        DeskRequest read(Caller caller, String key, byte[] json, TriageReasons reasons, LocalDate today);
    }

    /** A decision of the desk. */
    ResponseEntity<?> decide(
            String id, Grant grant, @Nullable String givenKey, byte[] body, HttpServletResponse response) {
        return decided(id, "/api/v1/triage/%s/decision", DeskRequest::decision, grant, givenKey, body, response);
    }

    /** A petition of several matters is split into them. */
    ResponseEntity<?> split(
            String id, Grant grant, @Nullable String givenKey, byte[] body, HttpServletResponse response) {
        Reading split = (caller, key, json, _, today) -> DeskRequest.split(caller, key, json, law, today);
        return decided(id, "/api/v1/triage/%s/split", split, grant, givenKey, body, response);
    }

    /** An officer completes facts, and the rules decide again. */
    ResponseEntity<?> complete(
            String id, Grant grant, @Nullable String givenKey, byte[] body, HttpServletResponse response) {
        Reading facts = (caller, key, json, _, today) -> {
            var found = reads.find(petition(id));
            var matter = visible.sees(grant, found)
                    ? found.map(DecidedPetition::matter).orElse(null)
                    : null;
            return DeskRequest.facts(caller, key, json, law, matter, today);
        };
        return decided(id, "/api/v1/triage/%s/facts", facts, grant, givenKey, body, response);
    }

    /** A decision of the desk is taken back. That is a correction of the case: tracking decides it, and then informs the desk. */
    ResponseEntity<?> overturn(
            String id, Grant grant, @Nullable String givenKey, byte[] body, HttpServletResponse response) {
        var petition = petition(id);
        return elsewhere(petition, "/api/v1/triage/" + petition + "/overturn").orElseGet(() -> {
            var found = reads.find(petition);
            Reading overturn = (caller, key, json, _, today) ->
                    DeskRequest.overturn(caller, key, json, toOverturn(petition, found, key), today);
            var asked = asked(petition, grant, givenKey, body, overturn, response);
            if (!visible.sees(grant, found)) {
                throw DeskProblems.unknownPetition();
            }
            if (asked.request().payload().voids() == null) {
                throw DeskProblems.nothingToOverturn();
            }
            return ofTheCase(petition, asked);
        });
    }

    /** The decision in force, or the one that the same request took back before: tracking still has its answer. */
    private static @Nullable String toOverturn(CaseId petition, Optional<DecidedPetition> found, String key) {
        return found.map(DecidedPetition::background)
                .map(behind -> behind.decisionEvent() == null
                        ? behind.takenBackWith(CommandEnvelope.id(petition, key))
                                .orElse(null)
                        : behind.decisionEvent())
                .orElse(null);
    }

    private ResponseEntity<?> ofTheCase(CaseId petition, Asked asked) {
        return CommandAnswers.of(
                cases.submit(
                        asked.envelope(),
                        asked.request().payload(),
                        asked.request().digest()),
                URI.create("/api/v1/petitions/" + petition + "/routing"));
    }

    /** A petition taken for a copy is none. */
    ResponseEntity<?> unlink(
            String id, Grant grant, @Nullable String givenKey, byte[] body, HttpServletResponse response) {
        return decided(id, "/api/v1/petitions/%s/unlink", DeskRequest::unlink, grant, givenKey, body, response);
    }

    private ResponseEntity<?> decided(
            String id,
            String path,
            Reading reading,
            Grant grant,
            @Nullable String givenKey,
            byte[] body,
            HttpServletResponse response) {
        var petition = petition(id);
        return elsewhere(petition, path.formatted(petition)).orElseGet(() -> {
            var asked = asked(petition, grant, givenKey, body, reading, response);
            refuseUnseen(petition, asked, grant);
            return CommandAnswers.of(
                    commands.submit(
                            asked.envelope(),
                            asked.request().payload(),
                            asked.request().digest()),
                    URI.create("/api/v1/triage/" + petition + "/commands/"
                            + asked.envelope().id()));
        });
    }

    /**
     * An objection is an act of the case, so tracking decides it. Its answer is not stored here; repeating the request with the same key
     * returns it again.
     */
    ResponseEntity<?> object(
            String id, Grant grant, @Nullable String givenKey, byte[] body, HttpServletResponse response) {
        var petition = petition(id);
        return elsewhere(petition, "/api/v1/petitions/" + petition + "/objection")
                .orElseGet(() -> {
                    var asked = asked(petition, grant, givenKey, body, DeskRequest::objection, response);
                    if (!visible.seesObjection(grant, reads.find(petition))) {
                        throw DeskProblems.unknownPetition();
                    }
                    return ofTheCase(petition, asked);
                });
    }

    private record Asked(DeskRequest request, Envelope envelope) {}

    private Asked asked(
            CaseId petition,
            Grant grant,
            @Nullable String givenKey,
            byte[] body,
            Reading reading,
            HttpServletResponse response) {
        var key = IdempotencyKey.orNew(givenKey, response);
        var now = clock.instant();
        var request = reading.read(grant.caller(), key, body, law.triageReasons(), LegalTime.dateOf(now));
        if (!grant.actsFor(request.by())) {
            throw AccessRefusals.notYourBody();
        }
        return new Asked(request, CommandEnvelope.of(request.type(), Desk.SOURCE, petition, key, now));
    }

    /** Commands are kept permanently, so none is written for a petition that does not exist or that the caller may not see. */
    private void refuseUnseen(CaseId petition, Asked asked, Grant grant) {
        var found = reads.find(petition);
        boolean seen = visible.seesResult(
                grant, found, reads.result(petition, asked.envelope().id()));
        var conflict = asked.request().payload().conflict();
        boolean hidden = found.isPresent()
                && found.get().disputes().stream().anyMatch(one -> one.eventId().equals(conflict))
                && !visible.seesRow(grant, found.get(), conflict);
        if (!seen || hidden) {
            throw DeskProblems.unknownPetition();
        }
    }

    private Optional<ResponseEntity<?>> elsewhere(CaseId petition, String path) {
        return reads.elsewhere(petition).map(there -> redirect(there.resolve(path)));
    }

    /** Redirected, not passed on as in tracking: the processor of the instance that got an act answers it, see {@link DeskCommands}. */
    static ResponseEntity<?> redirect(URI there) {
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(there)
                .build();
    }

    /** Text without the form of an id gets the same answer as an unknown petition. */
    static CaseId petition(String text) {
        return CaseId.parse(text).orElseThrow(DeskProblems::unknownPetition);
    }
}
