package org.tiepdan.system.sample.recount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.raw.Limit;
import org.tiepdan.system.sample.text.BodyTree;

/** One case as a line of the exported register, by the topics. Days are in ISO format, numbers without separators. */
public final class RegisterRecount {
    private static final BodyTree TREE = BodyTree.ofTheLaw();

    private final Life life;
    private final LocalDate today;

    private RegisterRecount(Life life, LocalDate today) {
        this.life = life;
        this.today = today;
    }

    /** @return the cells whose text follows from the topics and the names of the law, by the titles of their columns */
    public static Map<String, String> cells(Life life, LocalDate today) {
        return new RegisterRecount(life, today).cells();
    }

    /** @return codes, by the titles of the columns in which the file has a word for each of them; empty for no code */
    public static Map<String, String> codes(Life life) {
        var decision = life.decisions().isEmpty() ? null : life.decisions().getLast();
        var closed = life.closed();
        var codes = new LinkedHashMap<String, String>();
        codes.put("Loại đơn", life.facts().type());
        codes.put("Nguồn đơn", life.facts().channel());
        codes.put("Lĩnh vực", text(life.facts().field()));
        codes.put("Xã, phường, đặc khu", text(life.facts().commune()));
        codes.put("Hướng xử lý", decision == null ? "" : text(decision.outcome()));
        codes.put("Kết thúc", closed == null ? "" : text(closed.code()));
        return codes;
    }

    private Map<String, String> cells() {
        var facts = life.facts();
        var numbers = facts.registered().split("/", -1);
        var closed = life.closed();
        var due = owed().map(Limit::dueOn).findFirst().orElse(null);
        var cells = new LinkedHashMap<String, String>();
        cells.put("Mã vụ việc", life.id());
        cells.put("Số đến", numbers[0]);
        cells.put("Năm", numbers[1]);
        cells.put("Ngày nhận", facts.receivedOn().toString());
        cells.put("Nội dung", facts.subject());
        cells.put("Mã xã", text(facts.commune()));
        cells.put("Cơ quan tiếp nhận", TREE.name(facts.registeredBy()));
        cells.put("Cơ quan có thẩm quyền", name(life.competent()));
        cells.put("Ngày kết thúc", closed == null ? "" : closed.on().toString());
        cells.put("Hạn", due == null ? "" : due.toString());
        cells.put("Việc phải làm", due == null ? "" : first(due, Limit::name));
        cells.put("Cơ quan phải làm", due == null ? "" : first(due, limit -> TREE.name(limit.owedBy())));
        cells.put("Quá hạn", due != null && due.isBefore(today) ? "x" : "");
        cells.put("Số lần chuyển", String.valueOf(life.handedOn()));
        return cells;
    }

    /** Limits of an open case that a body owes or missed, the earliest end first. */
    private Stream<Limit> owed() {
        return life.closed() != null
                ? Stream.empty()
                : life.duties()
                        .filter(limit -> List.of("OPEN", "MISSED").contains(limit.state()))
                        .sorted(Comparator.comparing(Limit::dueOn));
    }

    private String first(LocalDate due, Function<Limit, String> what) {
        return owed().filter(limit -> limit.dueOn().equals(due))
                .map(what)
                .findFirst()
                .orElse("");
    }

    private static String name(@Nullable String body) {
        return body == null ? "" : TREE.name(body);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
