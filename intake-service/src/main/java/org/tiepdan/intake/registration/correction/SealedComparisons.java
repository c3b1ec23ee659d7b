package org.tiepdan.intake.registration.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.privacy.Privacy;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.fault.RequestFault;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * What the rules found by holding a line of a mended petition against a fact of it. Where the request brings only one of the two, and the
 * other is sealed, the answer would confirm or deny a guess at it. Such a fault is left out; what is said instead depends on the request
 * and on what is public alone.
 */
public final class SealedComparisons {
    private static final String DECISION = "decision";
    /** Member that the line is held against, by the code of the fault. */
    private static final Map<String, String> FACTS =
            Map.of("tells-the-petitioner", "petitioner", "tells-the-decision", DECISION);

    private SealedComparisons() {}

    /**
     * @param before type that is recorded: the lines of what may denounce are sealed
     * @param after the whole petition as it would be
     * @param named members that the request brings
     * @param found all faults of {@code after}
     */
    public static List<RequestFault> answerable(
            PetitionType before, PetitionRequest after, Set<String> named, List<RequestFault> found) {
        boolean sealed = before.mayDenounce();
        return Stream.concat(
                        found.stream().filter(fault -> !isGuess(fault, named, sealed)), instead(sealed, after, named))
                .toList();
    }

    private static boolean isGuess(RequestFault fault, Set<String> named, boolean linesAreSealed) {
        var fact = FACTS.get(fault.code());
        if (fact == null) {
            return false;
        }
        return named.contains(fault.member()) ? !named.contains(fact) : named.contains(fact) && linesAreSealed;
    }

    private static Stream<RequestFault> instead(boolean sealed, PetitionRequest after, Set<String> named) {
        var lines = new LinkedHashMap<String, @Nullable String>();
        lines.put("subject", after.subject());
        lines.put("subField", after.subField());
        boolean opens = sealed && after.type() != null && !after.type().mayDenounce();
        boolean factNamed = FACTS.values().stream().anyMatch(named::contains);
        boolean decisionIsSealed = after.decision() != null && !named.contains(DECISION);
        return lines.entrySet().stream().flatMap(line -> {
            var text = line.getValue();
            if (text == null) {
                return Stream.empty();
            }
            if (named.contains(line.getKey())) {
                return decisionIsSealed && Privacy.seemsToTellADecision(text)
                        ? Stream.of(tellsADecision(line.getKey()))
                        : Stream.empty();
            }
            return opens && factNamed ? Stream.of(lineNeeded(line.getKey())) : Stream.empty();
        });
    }

    private static RequestFault tellsADecision(String member) {
        return new RequestFault(
                member,
                "tells-a-decision",
                "Có vẻ nêu số của một quyết định: hãy bỏ số đó, hoặc gửi kèm 'decision' để đối chiếu.",
                "It seems to hold the number of a decision: leave it out, or send 'decision' along.");
    }

    private static RequestFault lineNeeded(String member) {
        return new RequestFault(
                member,
                "line-needed",
                "Dòng này đang niêm phong và sẽ thành công khai: hãy gửi lại.",
                "This line is sealed, and would be public: send it again.");
    }
}
