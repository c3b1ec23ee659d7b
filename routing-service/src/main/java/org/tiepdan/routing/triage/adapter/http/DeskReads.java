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

/** What the desk has kept; each instance of the service holds that of its partitions. */
public interface DeskReads {

    /** @return where to ask, when another instance holds what is kept of the petition */
    Optional<URI> elsewhere(CaseId petition);

    /** @return the other instances that hold a part of what waits */
    List<URI> others();

    /** @return empty when the petition is unknown, or recorded but not decided yet */
    Optional<DecidedPetition> find(CaseId petition);

    /** @return empty when the command is unknown, or not decided yet */
    Optional<StoredResult> result(CaseId petition, String commandId);

    /**
     * @param after key of an entry; null to begin with the one that has waited longest
     * @param wanted may be costly; asked only of entries that would be among the first
     * @return at most {@code limit} of this instance's entries, in the order of their keys
     */
    List<PendingEntry> pending(@Nullable String after, Predicate<PendingEntry> wanted, int limit);

    /**
     * @param after id of a petition; null to begin with the first
     * @param wanted tests each stored petition that could be among the first
     * @return at most {@code limit} of this instance's petitions by their ids, in the order of these
     */
    SortedMap<String, DecidedPetition> decided(@Nullable String after, Predicate<DecidedPetition> wanted, int limit);
}
