package org.tiepdan.tracking.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands there are, and in which states of a case each may be given (contract, section 6). */
public enum CommandName {
    ACCEPTANCE("thụ lý", "an acceptance"),
    REFUSAL("không thụ lý", "a refusal"),
    ANSWER("trả lời kiến nghị, phản ánh", "an answer"),
    TRANSFER("chuyển đơn", "a transfer"),
    DECISION("ghi quyết định giải quyết", "a decision"),
    CLOSURE("kết thúc vụ việc", "a closure"),
    WITHDRAWAL("ghi nhận việc rút đơn", "a withdrawal");

    private final String vi;
    private final String en;

    CommandName(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** As it stands in a path and in the middle of a wire type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CommandName> parse(String word) {
        return Stream.of(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }

    /** In the order of a case's life. */
    List<CaseState> allowedIn() {
        return switch (this) {
            case ACCEPTANCE, REFUSAL, TRANSFER -> List.of(CaseState.ROUTED);
            case ANSWER, WITHDRAWAL -> List.of(CaseState.ROUTED, CaseState.ACCEPTED);
            case DECISION -> List.of(CaseState.ACCEPTED);
            case CLOSURE -> List.of(CaseState.DECIDED);
        };
    }
}
