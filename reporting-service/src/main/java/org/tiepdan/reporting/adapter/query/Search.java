package org.tiepdan.reporting.adapter.query;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.eventing.text.SearchText;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.ReceiptReferences;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.search.Searched;
import org.tiepdan.reporting.search.SoughtNumber;
import org.tiepdan.reporting.search.SoughtWords;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Interprets a line of search text. Text that names one case is looked up by an index; only if there is no such case are subjects searched,
 * by prefixes of words and by phrases. A number alone may be either, and means both.
 */
@Component
public final class Search {
    /** No case has this id: looked up if there is no case, so that both cost the same. */
    private static final String NO_CASE = "none";

    private final MongoCollection<Document> cases;
    private final Receipts receipts;
    private final ReceiptReferences references;
    private final Bodies bodies;

    Search(MongoDatabase database, Receipts receipts, ReceiptReferences references, Bodies bodies) {
        this.cases = database.getCollection(Paths.CASES);
        this.receipts = receipts;
        this.references = references;
        this.bodies = bodies;
    }

    /**
     * @param condition on the documents of cases
     * @param searched the terms that lead to it, those that name one case first
     */
    public record Meaning(Bson condition, List<Searched> searched) {}

    /**
     * @param typed not empty after folding
     * @param grant a case that it hides is not found, and its words are searched as if it did not exist
     */
    public Meaning of(String typed, Grant grant) {
        var searched = new ArrayList<Searched>();
        var plain = SearchText.plain(typed);
        var one = caseId(plain, searched)
                .or(() -> receipt(typed, grant, searched))
                .or(() -> number(typed, grant, searched));
        return new Meaning(one.orElseGet(() -> words(SoughtWords.of(typed), searched)), List.copyOf(searched));
    }

    private static Optional<Bson> caseId(String plain, List<Searched> searched) {
        var id = CaseId.parse(plain);
        id.ifPresent(_ -> searched.add(Searched.CASE_ID));
        return id.map(found -> eq("_id", found.value()));
    }

    private Optional<Bson> receipt(String typed, Grant grant, List<Searched> searched) {
        try {
            var reference = ReceiptCode.parse(typed).map(references::of);
            reference.ifPresent(_ -> searched.add(Searched.RECEIPT_CODE));
            return reference.flatMap(known -> {
                var id = receipts.caseOf(known).orElse(NO_CASE);
                return Optional.ofNullable(
                                cases.find(VisibilityQuery.ofOne(id, grant)).first())
                        .map(_ -> eq("_id", id));
            });
        } catch (ProblemException e) {
            // Without the key no receipt can be found, but words may look like a code by chance.
            return Optional.empty();
        }
    }

    private Optional<Bson> number(String typed, Grant grant, List<Searched> searched) {
        var number = SoughtNumber.of(typed, code -> bodies.find(code).isPresent());
        number.ifPresent(sought -> searched.add(Searched.number(sought)));
        return number.flatMap(sought -> {
            var condition = condition(sought);
            if (sought.isBare()) {
                searched.add(Searched.WORDS);
                return Optional.of(or(condition, alone(sought)));
            }
            return Optional.ofNullable(cases.find(and(condition, VisibilityQuery.of(grant)))
                            .limit(1)
                            .first())
                    .map(_ -> condition);
        });
    }

    private static Bson condition(SoughtNumber sought) {
        var all = new ArrayList<Bson>();
        all.add(eq(Paths.REGISTER_NUMBER, sought.number()));
        if (sought.year() != null) {
            all.add(eq(Paths.REGISTER_YEAR, sought.year()));
        }
        if (sought.body() != null) {
            all.add(eq(Paths.RECEIVING_BODY, sought.body()));
        }
        return and(all);
    }

    /** As a number of its own in a subject, not as part of a longer one. */
    private static Bson alone(SoughtNumber sought) {
        return regex(Paths.SEARCHABLE, Pattern.compile("(?<![0-9])0*" + sought.number() + "(?![0-9])"));
    }

    /** Folded words consist of letters and digits, so they need no escaping in a pattern. */
    private static Bson words(SoughtWords sought, List<Searched> searched) {
        var all = new ArrayList<Bson>();
        sought.beginnings().forEach(beginning -> all.add(regex(Paths.WORDS, Pattern.compile("^" + beginning))));
        sought.phrases().forEach(phrase -> all.add(phrase(phrase)));
        if (!sought.beginnings().isEmpty() || sought.none()) {
            searched.add(Searched.WORDS);
        }
        if (!sought.phrases().isEmpty()) {
            searched.add(Searched.PHRASE);
        }
        return sought.none() ? eq("_id", NO_CASE) : and(all);
    }

    /** Looks up its words by the index first, then checks their order. */
    private static Bson phrase(List<String> words) {
        var inOrder = regex(Paths.SEARCHABLE, Pattern.compile("(^| )" + String.join(" ", words) + "( |$)"));
        return words.size() == 1 ? eq(Paths.WORDS, words.getFirst()) : and(all(Paths.WORDS, words), inOrder);
    }
}
