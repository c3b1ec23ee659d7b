package org.tiepdan.office.counter.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.counter.Duplicates;
import org.tiepdan.office.client.counter.IntakeApi;
import org.tiepdan.office.client.counter.PetitionPreview;
import org.tiepdan.office.client.counter.RoutingApi;
import org.tiepdan.office.client.counter.RoutingPreview;
import org.tiepdan.office.counter.panel.PanelView.Part;
import org.tiepdan.office.words.Display;
import tools.jackson.databind.json.JsonMapper;

/** Previews what would happen to a petition. If a service does not answer, its part stays empty and the form still works. */
@Component
public final class Foresight {
    private static final int UNAUTHORIZED = 401;

    /** The members that routing compares besides the signature, and of the respondent its body. */
    private static final List<String> COMPARED = List.of("type", "receivingBody", "receivedAt", "instance", "place");

    private final IntakeApi intake;
    private final RoutingApi routing;
    private final JsonMapper json;

    Foresight(IntakeApi intake, RoutingApi routing, JsonMapper json) {
        this.intake = intake;
        this.routing = routing;
        this.json = json;
    }

    /**
     * @param whole the petition as intake would get it
     * @param facts the same without the writer and the words: routing gets nothing else
     */
    public PanelView of(Map<String, Object> whole, Map<String, Object> facts, Display display) {
        var decision = facts.containsKey("type") ? ask(() -> routing.preview(json.writeValueAsString(facts))) : null;
        var petition = ask(
                () -> intake.preview(Query.of(IntakeApi.PREVIEW, outcome(decision)), json.writeValueAsString(whole)));
        return new PanelView(
                competence(decision, facts, display),
                petition == null ? away(display) : Limits.part(petition.limits(), display),
                seen(petition, facts, display),
                petition == null ? List.of() : petition.faults());
    }

    private static Part competence(@Nullable RoutingPreview decision, Map<String, Object> facts, Display display) {
        if (!facts.containsKey("type")) {
            return Part.empty(display.text("counter.choose-type"));
        }
        return decision == null ? away(display) : Competence.part(decision, display);
    }

    private Part seen(@Nullable PetitionPreview petition, Map<String, Object> facts, Display display) {
        if (petition == null) {
            return away(display);
        }
        if (petition.signature() == null) {
            return Part.empty(display.text("counter.seen-later"));
        }
        var asked = new LinkedHashMap<>(facts);
        asked.keySet().retainAll(COMPARED);
        if (facts.get("respondent") instanceof Map<?, ?> respondent && respondent.get("body") != null) {
            asked.put("respondent", Map.of("body", respondent.get("body")));
        }
        asked.put("signature", petition.signature());
        if (petition.fingerprint() != null) {
            asked.put("fingerprint", petition.fingerprint());
        }
        if (petition.nameRef() != null) {
            asked.put("nameRef", petition.nameRef());
        }
        if (petition.namesakeRef() != null) {
            asked.put("namesakeRef", petition.namesakeRef());
        }
        Duplicates seen = ask(() -> routing.duplicates(json.writeValueAsString(asked)));
        return seen == null ? away(display) : SeenBefore.part(seen, display);
    }

    private static Map<String, String[]> outcome(@Nullable RoutingPreview decision) {
        var known = new LinkedHashMap<String, String[]>();
        if (decision != null) {
            known.put("outcome", new String[] {decision.outcome()});
            var body = decision.competentBody();
            if (body != null) {
                known.put("competentBody", new String[] {body});
            }
        }
        return known;
    }

    /** @return null if there is no answer, or the facts are not complete yet; the end of a session is thrown on */
    private static <T> @Nullable T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (RefusedException e) {
            if (e.status() == UNAUTHORIZED) {
                throw e;
            }
            return null;
        } catch (RestClientException e) {
            return null;
        }
    }

    private static Part away(Display display) {
        return Part.empty(display.text("counter.part-away"));
    }
}
