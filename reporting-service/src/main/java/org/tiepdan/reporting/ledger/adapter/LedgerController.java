package org.tiepdan.reporting.ledger.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.ledger.Books;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class LedgerController {
    private static final Set<String> OF_BOOKS = parameters();

    private final Counter counter;
    private final Positions positions;
    private final BookReader books;
    private final LedgerFiles files;

    LedgerController(Counter counter, Positions positions, BookReader books, LedgerFiles files) {
        this.counter = counter;
        this.positions = positions;
        this.books = books;
        this.files = files;
    }

    private static Set<String> parameters() {
        var all = new HashSet<>(BookReader.PARAMETERS);
        all.add("format");
        return Set.copyOf(all);
    }

    /** @return {@link Ledger} of all years without parameters, else {@link Books}; null if it was written as a file */
    @GetMapping("/api/v1/ledger")
    @Nullable
    Object ledger(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean asksForBooks = !Collections.disjoint(request.getParameterMap().keySet(), BookReader.PARAMETERS);
        return asksForBooks ? books(grant, request, response) : totals(grant, request, response);
    }

    private @Nullable Ledger totals(Grant grant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var query = new QueryReader(request.getParameterMap(), OF_BOOKS);
        var format = AskedFormat.of(query, request);
        query.finish();
        var read = totals(grant);
        if (format.isEmpty()) {
            return read;
        }
        files.send(read, format.get(), request, response);
        return null;
    }

    /** Operators see totals of the whole office; all others see those of their own cases, without positions, which move with every case. */
    private Ledger totals(Grant grant) {
        if (!grant.conditions().contains(Condition.SIGNED_IN)) {
            return counter.ask(grant, tally -> Ledger.of(tally, Map.of()));
        }
        var where = positions.byTopic();
        return counter.ask(tally -> Ledger.of(tally, where));
    }

    /** A number by type, field and stage may count a single case, so only callers who may see cases get them. */
    private @Nullable Books books(Grant grant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (grant.reach().isEmpty()) {
            throw AccessRefusals.notYourBody();
        }
        var query = new QueryReader(request.getParameterMap(), OF_BOOKS);
        var format = AskedFormat.of(query, request);
        var read = books.read(grant, query);
        if (format.isEmpty()) {
            return read;
        }
        files.send(read, format.get(), request, response);
        return null;
    }
}
