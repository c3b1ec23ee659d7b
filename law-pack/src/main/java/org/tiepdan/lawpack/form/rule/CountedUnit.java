package org.tiepdan.lawpack.form.rule;

import java.util.EnumSet;
import java.util.Set;

/** What a column counts. */
public enum CountedUnit {
    /** Đơn: each petition, including one that repeats another or was split; the matters of a split petition do not count. */
    PETITIONS(Kind.CASES),
    /** Vụ việc: each matter, and each petition that was not split; a petition that repeats another does not count. */
    MATTERS(Kind.CASES),
    /** Văn bản phúc đáp: answers of the bodies to which petitions were handed on. */
    REPLIES(Kind.REPLIES),
    /** Kỳ tiếp: receptions. */
    SESSIONS(Kind.RECEPTIONS),
    /** Lượt tiếp. */
    VISITS(Kind.RECEPTIONS),
    /** Người được tiếp. */
    VISITORS(Kind.RECEPTIONS),
    /** Vụ việc tiếp lần đầu. */
    VISIT_MATTERS_FIRST(Kind.RECEPTIONS),
    /** Vụ việc tiếp nhiều lần. */
    VISIT_MATTERS_AGAIN(Kind.RECEPTIONS),
    /** Đoàn đông người. */
    GROUPS(Kind.RECEPTIONS),
    /** Người trong đoàn đông người. */
    GROUP_VISITORS(Kind.RECEPTIONS),
    /** Vụ việc của đoàn đông người, tiếp lần đầu. */
    GROUP_MATTERS_FIRST(Kind.RECEPTIONS),
    /** Vụ việc của đoàn đông người, tiếp nhiều lần. */
    GROUP_MATTERS_AGAIN(Kind.RECEPTIONS),
    /** Tiền thu hồi cho Nhà nước, triệu đồng. */
    STATE_MONEY(Kind.RESULTS),
    /** Đất thu hồi cho Nhà nước, m². */
    STATE_LAND(Kind.RESULTS),
    /** Tiền trả lại cho tổ chức, triệu đồng. */
    ORGANISATION_MONEY(Kind.RESULTS),
    /** Đất trả lại cho tổ chức, m². */
    ORGANISATION_LAND(Kind.RESULTS),
    /** Tiền trả lại cho cá nhân, triệu đồng. */
    INDIVIDUAL_MONEY(Kind.RESULTS),
    /** Đất trả lại cho cá nhân, m². */
    INDIVIDUAL_LAND(Kind.RESULTS),
    /** Tổ chức được trả lại quyền lợi. */
    ORGANISATIONS(Kind.RESULTS),
    /** Cá nhân được trả lại quyền lợi. */
    INDIVIDUALS(Kind.RESULTS),
    /** Người bị kiến nghị xử lý hành chính. */
    DISCIPLINED_PEOPLE(Kind.RESULTS),
    /** Cán bộ, công chức, viên chức trong số đó. */
    DISCIPLINED_OFFICIALS(Kind.RESULTS),
    /** Vụ chuyển cơ quan điều tra. */
    INVESTIGATED_MATTERS(Kind.RESULTS),
    /** Người trong các vụ ấy. */
    INVESTIGATED_PEOPLE(Kind.RESULTS),
    /** Cán bộ, công chức, viên chức trong số đó. */
    INVESTIGATED_OFFICIALS(Kind.RESULTS);

    /** The source of the number, which decides in which populations it can be counted. */
    public enum Kind {
        CASES(EnumSet.complementOf(EnumSet.of(Population.TRANSFERRED, Population.RECEPTIONS))),
        REPLIES(EnumSet.of(Population.TRANSFERRED)),
        RECEPTIONS(EnumSet.of(Population.RECEPTIONS)),
        RESULTS(EnumSet.of(Population.OWN_SETTLED, Population.TO_EXECUTE));

        /** Never modified, and not shared. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<Population> populations;

        Kind(Set<Population> populations) {
            this.populations = populations;
        }

        boolean of(Population population) {
            return populations.contains(population);
        }
    }

    private final Kind kind;

    CountedUnit(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
