package org.tiepdan.office.opening;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.words.Links;

/** From the page of a case to what is sealed of it, where the reader may go. */
@Component
public final class SealedLinks {
    private static final Set<String> MAY_DENOUNCE = Set.of("DENUNCIATION", "MIXED");

    private final String application;
    private final Policy policy;
    private final BodyTree tree;
    private final Clock clock;

    SealedLinks(@Value("${spring.application.name}") String application, Policy policy, BodyTree tree, Clock clock) {
        this.application = application;
        this.policy = policy;
        this.tree = tree;
        this.clock = clock;
    }

    /**
     * The addresses; each empty if it is not for the reader.
     *
     * @param words of the page with the words of the petition
     * @param opening of the form that opens it
     * @param erasure of the form that requests the erasure of its writer
     */
    public record To(String words, String opening, String erasure) {
        private static final To NOTHING = new To("", "", "");

        public boolean nothing() {
            return equals(NOTHING);
        }
    }

    public To of(CaseView view, Caller reader) {
        var id = view.caseId();
        // Intake has petitions, and not the matters into which they are split.
        if (view.parent() != null) {
            return To.NOTHING;
        }
        var needed = MAY_DENOUNCE.contains(Objects.requireNonNullElse(view.type(), ""))
                ? Condition.TWO_PERSONS
                : Condition.OWN_CASE;
        return new To(
                grant(HttpMethod.GET, Links.CASES + "/{id}/words", view, reader)
                        .map(_ -> Links.words(id))
                        .orElse(""),
                grant(HttpMethod.POST, Links.OPENINGS, view, reader)
                        .filter(grant -> grant.conditions().contains(needed))
                        .map(_ -> Links.to(Links.OPENINGS, Map.of(OpeningForm.PETITION, id)))
                        .orElse(""),
                grant(HttpMethod.POST, Links.ERASURES, view, reader)
                        .map(_ -> Links.to(Links.ERASURES, Map.of(OpeningForm.PETITION, id)))
                        .orElse(""));
    }

    /** The reader sees the case already: what remains is whether one of the reader's bodies handles it. */
    private Optional<Grant> grant(HttpMethod method, String path, CaseView view, Caller reader) {
        var handlers = Stream.of(Optional.ofNullable(view.receivingBody()), Optional.ofNullable(view.competentBody()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        var parties = new CaseParties(false, handlers, null, Set.of());
        return policy.grant(
                        new Operation(application, method.name(), path),
                        reader,
                        tree,
                        LegalTime.dateOf(clock.instant()))
                .filter(grant -> grant.sees(parties));
    }
}
