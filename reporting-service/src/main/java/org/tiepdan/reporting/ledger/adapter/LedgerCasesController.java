package org.tiepdan.reporting.ledger.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.adapter.query.KeyPage;
import org.tiepdan.reporting.ledger.Flow;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.request.QueryReader;

/** The list behind a number of the books. */
@RestController
class LedgerCasesController {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_CODE = 40;
    private static final String PETITIONS = "PETITIONS";
    private static final List<String> FLOWS =
            Arrays.stream(Flow.values()).map(Enum::name).toList();
    private static final Set<String> PARAMETERS = parameters();

    private final BookReader books;
    private final AccessLog looks;

    LedgerCasesController(BookReader books, AccessLog looks) {
        this.books = books;
        this.looks = looks;
    }

    /**
     * @param total the number; a case that came twice counts twice
     * @param next cursor of the next page; null on the last
     */
    record Listed(List<Item> items, int total, @Nullable String next) {}

    /** @param opens whether the caller may see the case; false if the caller's body passed it on */
    record Item(
            String caseId, String type, @Nullable String field, String state, LocalDate receivedOn, boolean opens) {}

    private record Line(CaseAccount account, String state, int time) {
        String key() {
            return account.id() + " " + state + " " + time;
        }
    }

    private static Set<String> parameters() {
        var all = new HashSet<>(BookReader.PARAMETERS);
        all.addAll(List.of("line", "of", "field", "state", "limit", "cursor"));
        return Set.copyOf(all);
    }

    @GetMapping("/api/v1/ledger/cases")
    Listed cases(Grant grant, HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), PARAMETERS);
        query.hasRequired("line");
        var flow = query.code("line", FLOWS);
        var of = query.code("of", List.of(PETITIONS, "MATTERS"));
        var field = query.text("field", LONGEST_CODE);
        var state = query.text("state", LONGEST_CODE);
        int length = query.integer("limit", 1, LONGEST_PAGE, USUAL_PAGE);
        var after = query.cursor("cursor", KeyPage::position);
        var asked = books.asked(grant, query);
        query.finish();
        BodyAccessCheck.check(grant, asked.body());
        var meant = Flow.valueOf(Objects.requireNonNull(flow));
        boolean petitions = of == null || of.equals(PETITIONS);
        var lines = new ArrayList<Line>();
        books.lines(asked, (account, stage, does) -> {
            if (does == meant
                    && (account.parent() == null) == petitions
                    && (state == null || state.equals(stage))
                    && (field == null || field.equals(account.field()))) {
                lines.add(new Line(account, stage, times(lines, account, stage)));
            }
        });
        return page(grant, lines, after, length);
    }

    /** The lines of one case are adjacent. */
    private static int times(List<Line> lines, CaseAccount account, String stage) {
        int times = 0;
        for (int at = lines.size() - 1; at >= 0 && lines.get(at).account.id().equals(account.id()); at--) {
            times += lines.get(at).state.equals(stage) ? 1 : 0;
        }
        return times;
    }

    private Listed page(Grant grant, List<Line> all, @Nullable String after, int length) {
        var page = KeyPage.of(all, Line::key, after, length);
        looks.looked(
                grant.caller(),
                AccessLog.Look.LIST,
                page.items().stream()
                        .map(Line::account)
                        .filter(account -> account.parties().mayDenounce())
                        .map(CaseAccount::id)
                        .distinct()
                        .toList());
        return new Listed(
                page.items().stream()
                        .map(line -> new Item(
                                line.account.id(),
                                line.account.type(),
                                line.account.field(),
                                line.state,
                                line.account.receivedOn(),
                                grant.sees(line.account.parties())))
                        .toList(),
                all.size(),
                page.next());
    }
}
