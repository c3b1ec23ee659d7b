package org.tiepdan.office.client.tracking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may have recorded of a case now.
 *
 * @param correctable the recorded acts that a correction may void; absent where tracking does not say, and then each may be tried
 */
public record ActsNow(
        List<Act> acts, @Nullable List<Correctable> correctable) {
    public static final String CORRECTION = "correction";

    /**
     * @param act the word of the command in its address, {@code acceptance}
     * @param bodies codes of those bodies of the caller that may
     */
    public record Act(String act, List<Field> fields, List<String> bodies) {}

    /**
     * @param kind {@code CODE}, {@code CODES} (several), {@code DATE}, {@code NUMBER}, {@code BODY}, {@code CASE}, {@code BOOLEAN} or
     *     {@code TEXT}
     * @param choices the codes that are taken; absent for another kind
     */
    public record Field(
            String name, String kind, boolean required, @Nullable List<Choice> choices) {}

    public record Choice(String code, String vi, String en) {}

    /**
     * @param id of the act in the history
     * @param act its word
     * @param fields what the same act may say when it is recorded rightly
     */
    public record Correctable(String id, String act, List<Field> fields) {}

    /** @return empty when it may not be recorded now, or not by the caller */
    public Optional<Act> find(String act) {
        return acts.stream().filter(one -> one.act().equals(act)).findFirst();
    }

    /** @return what may stand in the place of a recorded act; empty where it cannot be corrected */
    public Optional<Correctable> correcting(CaseHistory.Entry recorded) {
        if (find(CORRECTION).isEmpty() || recorded.voided() || recorded.act().equals(CORRECTION)) {
            return Optional.empty();
        }
        var said = correctable;
        return said == null
                ? Optional.of(new Correctable(
                        recorded.id(),
                        recorded.act(),
                        find(recorded.act()).map(Act::fields).orElse(List.of())))
                : said.stream()
                        .filter(one -> Objects.equals(one.id(), recorded.id()))
                        .findFirst();
    }
}
