package org.tiepdan.lawpack.form.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;

/** What a condition of a counting rule tests, and the values it may have. */
public enum Aspect {
    /** Loại đơn. */
    TYPE(names(PetitionType.values())),
    /** Nguồn đơn: {@code IN_PERSON} was handed in at a reception. */
    CHANNEL(names(Channel.values())),
    /** Lĩnh vực; {@code NONE} if not recorded. */
    FIELD(Stream.concat(names(Field.values()).stream(), Stream.of("NONE")).toList()),
    /** Lần giải quyết: 1 if not recorded; 2 also for a further denunciation (tố cáo tiếp). */
    INSTANCE(List.of("1", "2")),
    /** Số người đứng tên: {@code MANY} for a group or five people and more, {@code OTHER} for anonymous petitions, {@code ONE} for all others. */
    SIGNED(List.of("MANY", "ONE", "OTHER")),
    /** {@code BEFORE}: carried over. {@code WITHIN}: received in the period. */
    ENTERED(List.of("BEFORE", "WITHIN")),
    /** Kết quả xử lý, of a petition that another body has to settle. */
    OUTCOME(List.of("GUIDE", "TRANSFER", "URGE")),
    /** Tình trạng giải quyết when the period ends, at any settling body: {@code UNDER_WAY} was accepted, {@code NOT_BEGUN} was not. */
    PROGRESS(List.of("SETTLED", "UNDER_WAY", "NOT_BEGUN")),
    /** How it was settled: by a decision or conclusion, an answer, a withdrawal, or otherwise terminated. */
    ENDED(List.of("DECIDED", "ANSWERED", "WITHDRAWN", "TERMINATED")),
    /** Kết quả giải quyết. */
    SETTLEMENT(names(Settlement.values())),
    /** Chấp hành thời hạn giải quyết, where a limit to settle ran. */
    ON_TIME(List.of("YES", "NO")),
    /** Who received, and when. */
    SESSION(List.of("REGULAR", "PERIODIC_BY_HEAD", "UNSCHEDULED_BY_HEAD", "BY_DELEGATE"));

    /** Immutable, though of type {@code List}. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    Aspect(List<String> words) {
        this.words = words;
    }

    /** The aspect as rules spell it: {@code on_time}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> words() {
        return words;
    }

    static Optional<Aspect> of(String word) {
        return Stream.of(values()).filter(aspect -> aspect.word().equals(word)).findFirst();
    }

    /** @return whether the aspect applies to {@code unit} counted in {@code population} */
    boolean of(CountedUnit unit, Population population) {
        if (unit.kind() == CountedUnit.Kind.RECEPTIONS) {
            return this == SESSION;
        }
        return switch (this) {
            case TYPE, CHANNEL, FIELD, INSTANCE, SIGNED -> true;
            case ENTERED -> unit.kind() == CountedUnit.Kind.CASES && population != Population.TO_EXECUTE;
            case OUTCOME -> population == Population.NOT_IN_COMPETENCE;
            case PROGRESS -> unit.kind() == CountedUnit.Kind.CASES && population.compareTo(Population.OWN_SETTLED) < 0;
            case SETTLEMENT -> population == Population.OWN_SETTLED || population == Population.TO_EXECUTE;
            case ENDED, ON_TIME -> population == Population.OWN_SETTLED;
            case SESSION -> false;
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
