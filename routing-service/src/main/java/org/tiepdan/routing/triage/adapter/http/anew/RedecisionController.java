package org.tiepdan.routing.triage.adapter.http.anew;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.anew.Redecision;
import org.tiepdan.routing.triage.adapter.http.DeskReads;
import org.tiepdan.routing.triage.adapter.http.Visible;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.AccessLog.Look;
import org.tiepdan.servicekit.web.request.Cursor;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Lists open petitions of all instances that the current rules would decide otherwise. It changes nothing. */
@RestController
class RedecisionController {
    private static final String ADDRESS = "/api/v1/triage/otherwise";
    private static final int PAGE = 50;

    private final DeskReads reads;
    private final OtherInstances others;
    private final Visible visible;
    private final AccessLog looks;
    private final Redecision anew;

    RedecisionController(DeskReads reads, OtherInstances others, Visible visible, AccessLog looks, LawPack law) {
        this.reads = reads;
        this.others = others;
        this.visible = visible;
        this.looks = looks;
        this.anew = new Redecision(law);
    }

    /** @param next where the next page begins; null on the last */
    record Page(List<RedecidedPetition> items, @Nullable String next) {}

    @GetMapping(ADDRESS)
    Page page(HttpServletRequest request, Grant grant) {
        var query = new QueryReader(request.getParameterMap());
        var after = query.cursor("cursor", RedecisionController::lastId);
        query.finish();
        var own = own(grant, after);
        var all = new ArrayList<>(own);
        boolean forwarded = OtherInstances.isForwarded(request);
        if (!forwarded) {
            reads.others().forEach(instance -> all.addAll(part(instance, after, request)));
        }
        all.sort(Comparator.comparing(RedecidedPetition::petitionId));
        // The instance that asks for this part has to know whether there are more.
        var shown = List.copyOf(all.subList(0, Math.min(forwarded ? PAGE + 1 : PAGE, all.size())));
        looks.looked(
                grant.caller(),
                Look.LIST,
                shown.stream()
                        .filter(item -> own.contains(item) && Interests.mayDenounce(item.type()))
                        .map(RedecidedPetition::petitionId)
                        .toList());
        return new Page(shown, all.size() > PAGE ? Cursor.write(shown.getLast().petitionId()) : null);
    }

    private List<RedecidedPetition> own(Grant grant, @Nullable String after) {
        return reads.open(after, anew.ruleset(), petition -> isListed(grant, petition), PAGE + 1).entrySet().stream()
                .flatMap(this::item)
                .toList();
    }

    private boolean isListed(Grant grant, DecidedPetition petition) {
        return visible.sees(grant, Optional.of(petition))
                && anew.otherwise(petition).isPresent();
    }

    private Stream<RedecidedPetition> item(Map.Entry<String, DecidedPetition> entry) {
        return anew.otherwise(entry.getValue()).stream()
                .map(now -> RedecidedPetition.of(entry.getKey(), entry.getValue(), now));
    }

    /** @throws NotReadyException if it does not answer: a partial list would look complete */
    private List<RedecidedPetition> part(URI instance, @Nullable String after, HttpServletRequest asked) {
        var uri = UriComponentsBuilder.fromUri(instance.resolve(ADDRESS));
        if (after != null) {
            uri.queryParam("cursor", Cursor.write(after));
        }
        var response = others.ask(uri.build().encode().toUri(), asked);
        if (response.statusCode() != 200) {
            throw new NotReadyException("Expected another instance to list its part.");
        }
        return EventJson.MAPPER.readValue(response.body(), Page.class).items();
    }

    private static Optional<String> lastId(List<String> cursor) {
        return cursor.size() == 1 ? CaseId.parse(cursor.getFirst()).map(CaseId::value) : Optional.empty();
    }
}
