package org.tiepdan.routing.triage.adapter.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.routing.triage.adapter.command.StoredResult;

/** Reads the desk's stores; each instance of the service has those of its partitions. */
public interface DeskReads {

    /** @return the instance that has the petition; empty if it is this one */
    Optional<URI> elsewhere(CaseId petition);

    /** @return the other instances, each with a part of the queue */
    List<URI> others();

    /** @return empty if the petition is unknown, or recorded but not decided yet */
    Optional<DecidedPetition> find(CaseId petition);

    /** @return empty if the command is unknown, or not decided yet */
    Optional<StoredResult> result(CaseId petition, String commandId);

    /**
     * @param after key of an entry; null to begin with the longest wait
     * @param wanted may be expensive; called only for entries that would be among the first
     * @return at most {@code limit} of this instance's entries, in the order of their keys
     */
    List<PendingEntry> pending(@Nullable String after, Predicate<PendingEntry> wanted, int limit);

    /**
     * Open petitions that the rules decided, and not an officer.
     *
     * @param after id of a petition; null to begin with the first
     * @param ruleset petitions that it decided are left out without being read
     * @param wanted may be costly; asked only of petitions that would be among the first
     * @return at most {@code limit} of this instance's petitions by their ids, in the order of these
     * @throws org.tiepdan.servicekit.held.NotReadyException while the petitions of an earlier program are being indexed
     */
    SortedMap<String, DecidedPetition> open(
            @Nullable String after, String ruleset, Predicate<DecidedPetition> wanted, int limit);
}
