package org.tiepdan.reporting.ledger.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
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
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.adapter.query.PageReader;
import org.tiepdan.reporting.ledger.Flow;
import org.tiepdan.reporting.ledger.adapter.LedgerList.Line;
import org.tiepdan.reporting.ledger.adapter.LedgerList.Wanted;
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
    private final LedgerFiles files;
    private final AccessLog looks;

    LedgerCasesController(BookReader books, LedgerFiles files, AccessLog looks) {
        this.books = books;
        this.files = files;
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

    private static Set<String> parameters() {
        var all = new HashSet<>(BookReader.PARAMETERS);
        all.addAll(List.of("line", "of", "field", "state", "format", "limit", "cursor"));
        return Set.copyOf(all);
    }

    /** @return null if it was written as a file, which has no pages */
    @GetMapping("/api/v1/ledger/cases")
    @Nullable
    Listed cases(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = new QueryReader(request.getParameterMap(), PARAMETERS);
        var format = AskedFormat.of(query, request);
        query.hasRequired("line");
        var flow = query.code("line", FLOWS);
        var of = query.code("of", List.of(PETITIONS, "MATTERS"));
        var field = query.text("field", LONGEST_CODE);
        var state = query.text("state", LONGEST_CODE);
        int length = query.integer("limit", 1, LONGEST_PAGE, USUAL_PAGE);
        var after = query.cursor("cursor", PageReader::position);
        var asked = books.asked(grant, query);
        query.finish();
        BodyAccessCheck.check(grant, asked.body());
        var wanted = new Wanted(
                Flow.valueOf(Objects.requireNonNull(flow)), of == null || of.equals(PETITIONS), field, state);
        if (format.isPresent()) {
            files.send(asked, wanted, format.get(), request, response);
            return null;
        }
        var page = new PageReader<Line>(Line::key, after, length);
        LedgerList.forEach(books, asked, wanted, page);
        return answer(grant, page);
    }

    private Listed answer(Grant grant, PageReader<Line> read) {
        var page = read.page();
        looks.looked(
                grant.caller(),
                AccessLog.Look.LIST,
                page.stream()
                        .map(Line::account)
                        .filter(account -> account.parties().mayDenounce())
                        .map(CaseAccount::id)
                        .distinct()
                        .toList());
        return new Listed(page.stream().map(line -> item(line, grant)).toList(), read.total(), read.next());
    }

    private static Item item(Line line, Grant grant) {
        var account = line.account();
        return new Item(
                account.id(),
                account.type(),
                account.field(),
                line.state(),
                account.receivedOn(),
                grant.sees(account.parties()));
    }
}
