package org.tiepdan.routing.split;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * Additional data of a petition with several matters.
 *
 * @param petitionerKind code of the kind of petitioner, which also applies to each matter; null if not given
 * @param findings codes of what was found on reading the paper
 * @param made number of matters ever created, including those of a revoked split
 * @param matters ids of the matters; empty while it is not split
 */
public record Several(@Nullable String petitionerKind, List<String> findings, int made, List<String> matters) {
    /** Code shown instead of an outcome. */
    public static final String OUTCOME = "SPLIT";

    /** For a petition stored by an earlier version without these data. */
    private static final Several NOTHING_KEPT = new Several(null, List.of(), 0, List.of());

    public Several {
        findings = List.copyOf(findings);
        matters = List.copyOf(matters);
    }

    /** @return null for a petition of one matter, which is most of them */
    public static @Nullable Several of(String type, @Nullable String petitionerKind, @Nullable List<String> findings) {
        return isMixed(type)
                ? new Several(petitionerKind, findings == null ? List.of() : findings, 0, List.of())
                : null;
    }

    public static Several orNothing(@Nullable Several kept) {
        return kept == null ? NOTHING_KEPT : kept;
    }

    /** @param type code of a petition type, possibly an unknown one, which cannot be split */
    public static boolean isMixed(String type) {
        return type.equals(PetitionType.MIXED.name());
    }

    public List<CaseId> next(CaseId petition, int count) {
        return MatterIds.next(petition, made, count);
    }

    public Several split(List<CaseId> into) {
        return new Several(
                petitionerKind,
                findings,
                made + into.size(),
                into.stream().map(CaseId::value).toList());
    }

    public Several undone() {
        return new Several(petitionerKind, findings, made, List.of());
    }

    public boolean stands() {
        return !matters.isEmpty();
    }

    /** The findings on the whole paper apply to each of its matters. */
    public List<String> findingsOf(SplitMatter matter) {
        return Stream.concat(findings.stream(), matter.found().stream().map(Enum::name))
                .distinct()
                .toList();
    }
}
