package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.BiFunction;

/** The ways in which people change a text that remains the same petition. */
enum Change {
    EXACT((text, chance) -> text),
    CASE((text, chance) -> chance.in(0.5) ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT)),
    SPACING(Changes::spacing),
    DECOMPOSED((text, chance) -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    TONE_STYLE((text, chance) -> Changes.toneStyle(text)),
    PUNCTUATION(Changes::punctuation),
    NO_MARKS((text, chance) -> Changes.withoutMarks(text)),
    OLD_FONT((text, chance) -> Changes.convertedFromTcvn3(text)),
    TYPING_ERRORS((text, chance) -> Changes.typingErrors(text, 0.03, chance)),
    WORDS_DROPPED((text, chance) -> Changes.dropped(text, 0.25, chance)),
    CLAUSE_ORDER(Changes::clauses),
    SALUTATIONS(Changes::salutations),
    SLIPS_WITHOUT_MARKS((text, chance) -> Changes.typingErrors(Changes.withoutMarks(text), 0.03, chance)),
    DROPPED_IN_SALUTATIONS((text, chance) -> Changes.salutations(Changes.dropped(text, 0.25, chance), chance)),
    ALL_AT_ONCE((text, chance) -> Changes.salutations(
            Changes.typingErrors(
                    Changes.clauses(Changes.dropped(Changes.withoutMarks(text), 0.1, chance), chance), 0.02, chance),
            chance));

    // Functions without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<String, Chance, String> change;

    Change(BiFunction<String, Chance, String> change) {
        this.change = change;
    }

    String of(String text, Chance chance) {
        return change.apply(text, chance);
    }
}
