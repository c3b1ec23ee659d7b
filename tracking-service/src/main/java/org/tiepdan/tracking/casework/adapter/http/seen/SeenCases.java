package org.tiepdan.tracking.casework.adapter.http.seen;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.AccessLog.Look;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** Cases as one caller sees them; others appear not to exist. */
@Component
public class SeenCases {
    private static final int FOUND = 200;

    private final CaseReads reads;
    private final OtherInstances others;
    private final AccessLog looks;

    public SeenCases(CaseReads reads, OtherInstances others, AccessLog looks) {
        this.reads = reads;
        this.others = others;
        this.looks = looks;
    }

    /** @return the instance to ask; empty if this one answers, as it always does for another instance */
    public Optional<URI> elsewhere(CaseId caseId, HttpServletRequest asked) {
        return OtherInstances.isForwarded(asked) ? Optional.empty() : reads.elsewhere(caseId);
    }

    /** @throws org.tiepdan.servicekit.web.UnavailableException if a look at a denunciation cannot be recorded */
    public Optional<CaseFileView> find(Grant grant, CaseId caseId) {
        var parties = reads.parties(caseId);
        if (!grant.sees(parties.orElse(CaseParties.OF_NO_CASE))) {
            return Optional.empty();
        }
        record(grant, caseId, parties.orElseThrow());
        return reads.find(caseId);
    }

    /**
     * Like {@link #find}, but a body also sees the results of its own acts, wherever the case is now.
     *
     * @param key of the command, or its id
     */
    public Optional<CommandReply> result(Grant grant, CaseId caseId, String key) {
        var parties = reads.parties(caseId);
        var reply = reply(caseId, key);
        if (reply.isEmpty() || !seesOwn(grant, parties, reply)) {
            return Optional.empty();
        }
        record(grant, caseId, parties.orElseThrow());
        return reply;
    }

    /**
     * @param own keys or ids of commands; the body that sent one of them may repeat or void it
     * @return whether the caller may act on the case, as far as this depends on visibility
     * @throws NotReadyException if this cannot be determined now; a guess could grant access wrongly
     */
    public boolean acts(Grant grant, CaseId caseId, List<String> own, HttpServletRequest asked) {
        var holder = reads.elsewhere(caseId);
        if (holder.isPresent()) {
            return isThere(holder.get().resolve(actsOf(caseId)), asked)
                    || own.stream().anyMatch(one -> isThere(holder.get().resolve(resultOf(caseId, one)), asked));
        }
        var parties = reads.actingParties(caseId);
        return grant.sees(parties.orElse(CaseParties.OF_NO_CASE))
                || own.stream().anyMatch(one -> seesOwn(grant, parties, reply(caseId, one)));
    }

    private Optional<CommandReply> reply(CaseId caseId, String keyOrId) {
        return reads.result(caseId, CommandEnvelope.id(caseId, keyOrId)).or(() -> reads.result(caseId, keyOrId));
    }

    /**
     * The case for a caller that may act on it, including superiors of the competent body.
     *
     * @throws org.tiepdan.servicekit.web.UnavailableException if a look at a denunciation cannot be recorded
     */
    public Optional<CaseFile> file(Grant grant, CaseId caseId) {
        var parties = reads.actingParties(caseId);
        if (!grant.sees(parties.orElse(CaseParties.OF_NO_CASE))) {
            return Optional.empty();
        }
        record(grant, caseId, parties.orElseThrow());
        return reads.file(caseId);
    }

    /**
     * The case for bodies that recorded something in it, even if another has it now, and for bodies that may see it anyway. A
     * denunciation stays hidden from those who may not know of it, even if they recorded something before.
     *
     * @param isTheirs whether one of the caller's bodies, or of those that they succeeded, recorded the requested act
     * @throws org.tiepdan.servicekit.web.UnavailableException when a look at a denunciation cannot be recorded
     */
    public Optional<CaseFile> recordedBy(Grant grant, CaseId caseId, Predicate<CaseFile> isTheirs) {
        var parties = reads.parties(caseId);
        var known = parties.orElse(CaseParties.OF_NO_CASE);
        var asHandlers = known;
        for (var body : grant.caller().bodies()) {
            asHandlers = Parties.alsoHandledBy(asHandlers, body);
        }
        if (!grant.sees(asHandlers)) {
            return Optional.empty();
        }
        var file = grant.sees(known) ? reads.file(caseId) : readable(caseId).filter(isTheirs);
        file.ifPresent(_ -> record(grant, caseId, known));
        return file;
    }

    /** An answer that a case cannot be read would reveal that it exists. */
    private Optional<CaseFile> readable(CaseId caseId) {
        try {
            return reads.file(caseId);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    public static URI actsOf(CaseId caseId) {
        return URI.create(place(caseId) + "/acts");
    }

    public static URI ownActsOf(CaseId caseId) {
        return URI.create(place(caseId) + "/own-acts");
    }

    /** Asks the instance that holds the case whether the caller's bodies recorded the act. */
    public boolean recordedElsewhere(CaseId caseId, String act, HttpServletRequest asked) {
        return reads.elsewhere(caseId)
                .map(holder -> others.ask(holder.resolve(ownActsOf(caseId)), asked))
                .filter(answer -> answer.statusCode() == FOUND)
                .filter(answer -> EventJson.MAPPER
                        .readTree(answer.body())
                        .path("acts")
                        .valueStream()
                        .anyMatch(one -> one.path("id").asString("").equals(act)))
                .isPresent();
    }

    public static URI place(CaseId caseId) {
        return URI.create("/api/v1/cases/" + caseId);
    }

    public static URI resultOf(CaseId caseId, String key) {
        return URI.create(place(caseId) + "/commands/" + UriUtils.encode(key, StandardCharsets.UTF_8));
    }

    private boolean isThere(URI address, HttpServletRequest asked) {
        return others.ask(address, asked).statusCode() == FOUND;
    }

    private static boolean seesOwn(Grant grant, Optional<CaseParties> parties, Optional<CommandReply> reply) {
        var by = reply.map(CommandReply::by);
        return grant.sees(parties.map(known ->
                        by.map(body -> Parties.alsoHandledBy(known, body)).orElse(known))
                .orElse(CaseParties.OF_NO_CASE));
    }

    private void record(Grant grant, CaseId caseId, CaseParties parties) {
        if (parties.mayDenounce()) {
            looks.looked(grant.caller(), Look.CASE, List.of(caseId.value()));
        }
    }
}
