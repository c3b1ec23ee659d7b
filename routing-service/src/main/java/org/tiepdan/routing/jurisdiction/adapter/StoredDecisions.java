package org.tiepdan.routing.jurisdiction.adapter;

import java.net.URI;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.springframework.cloud.stream.binder.kafka.streams.InteractiveQueryService;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.web.ProblemException;

/** Reads the deciding topology's own store: nothing else remembers what was decided. */
@Component
class StoredDecisions implements DecisionLookup {
    private final InteractiveQueryService queries;

    StoredDecisions(InteractiveQueryService queries) {
        this.queries = queries;
    }

    @Override
    public Optional<URI> heldElsewhere(CaseId petition) {
        HostInfo owner;
        try {
            owner = queries.getHostInfo(DecisionsTopology.STORE, petition.value(), new StringSerializer());
        } catch (IllegalStateException | InvalidStateStoreException e) {
            throw notReady();
        }
        if (owner == null || owner.equals(HostInfo.unavailable())) {
            throw notReady();
        }
        return owner.equals(queries.getCurrentHostInfo())
                ? Optional.empty()
                : Optional.of(URI.create("http://" + owner.host() + ":" + owner.port()));
    }

    @Override
    public Optional<DecidedPetition> find(CaseId petition) {
        try {
            return Optional.ofNullable(queries.getQueryableStore(
                            DecisionsTopology.STORE, QueryableStoreTypes.<String, DecidedPetition>keyValueStore())
                    .get(petition.value()));
        } catch (IllegalStateException | InvalidStateStoreException e) {
            throw notReady();
        }
    }

    private static ProblemException notReady() {
        return new ProblemException(
                503,
                "not-ready",
                "Dịch vụ đang nạp lại dữ liệu, xin thử lại sau ít giây.",
                "State is being restored: try again in a few seconds.");
    }
}
