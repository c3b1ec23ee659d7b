package org.tiepdan.office.counter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiepdan.office.names.Meant;
import org.tiepdan.office.names.Names;
import org.tiepdan.office.words.Language;

/** Finds the bodies and communes that the names in a form mean. */
@Component
final class Understanding {
    private static final String BETWEEN_NAMES = "[;]";

    private final Names names;

    Understanding(Names names) {
        this.names = names;
    }

    /**
     * @param entry with the codes found
     * @param unclear candidates for each name without exactly one match
     */
    record Understood(Entry entry, Map<Question, Meant> unclear) {}

    /** @throws org.springframework.web.client.RestClientException if names cannot be looked up now */
    Understood of(Entry entry, Language language) {
        var understood = entry;
        var unclear = new EnumMap<Question, Meant>(Question.class);
        for (var question : Question.values()) {
            if (!entry.asks(question)
                    || entry.value(question).isEmpty()
                    || entry.found(question).isPresent()) {
                continue;
            }
            if (question.shape().isName()) {
                var meant = find(question, entry.value(question), language);
                if (meant.only().isPresent()) {
                    var only = meant.only().get();
                    understood = understood.withFound(question, only.code(), only.label());
                } else {
                    unclear.put(question, meant);
                }
            } else if (question.shape() == Question.Shape.BODIES) {
                understood =
                        understood.withFound(question, codes(entry.value(question), language), entry.value(question));
            }
        }
        return new Understood(understood, unclear);
    }

    private Meant find(Question question, String typed, Language language) {
        return question.shape() == Question.Shape.COMMUNE
                ? names.communes(typed, language)
                : names.bodies(typed, language);
    }

    /** An ambiguous name is kept: the API then refuses it as no code. */
    private String codes(String typed, Language language) {
        List<String> codes = new ArrayList<>();
        Arrays.stream(typed.split(BETWEEN_NAMES, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> codes.add(names.bodies(name, language)
                        .only()
                        .map(one -> one.code())
                        .orElse(name)));
        return String.join(";", codes);
    }
}
