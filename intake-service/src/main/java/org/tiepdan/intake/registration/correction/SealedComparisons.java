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
 * Filters the faults found by comparing a line of a corrected petition with another fact of it. If the request contains only one of the
 * two, and the other is sealed, the fault would confirm or deny a guess about it. Such a fault is left out; the answer then depends only on
 * the request and on public data.
 */
public final class SealedComparisons {
    private static final String DECISION = "decision";
    /** The member with which the line is compared, by the code of the fault. */
    private static final Map<String, String> FACTS =
            Map.of("tells-the-petitioner", "petitioner", "tells-the-decision", DECISION);

    private SealedComparisons() {}

    /**
     * @param before the recorded type: the lines of a possible denunciation are sealed
     * @param after the whole corrected petition
     * @param named members in the request
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
                "This line is sealed, and would become public: send it again.");
    }
}
