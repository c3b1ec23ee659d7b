package org.tiepdan.reporting.ledger.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.ledger.Books;
import org.tiepdan.servicekit.web.access.AccessRefusals;

@RestController
class LedgerController {
    private final Counter counter;
    private final Positions positions;
    private final BookReader books;

    LedgerController(Counter counter, Positions positions, BookReader books) {
        this.counter = counter;
        this.positions = positions;
        this.books = books;
    }

    /** @return {@link Ledger} of all years without parameters, else {@link Books} */
    @GetMapping("/api/v1/ledger")
    Object ledger(Grant grant, HttpServletRequest request) {
        boolean asksForBooks = !Collections.disjoint(request.getParameterMap().keySet(), BookReader.PARAMETERS);
        return asksForBooks ? books(grant, request) : ledger(grant);
    }

    /** Operators see totals of the whole office; all others see those of their own cases, without positions, which move with every case. */
    private Ledger ledger(Grant grant) {
        if (!grant.conditions().contains(Condition.SIGNED_IN)) {
            return counter.ask(grant, tally -> Ledger.of(tally, Map.of()));
        }
        var where = positions.byTopic();
        return counter.ask(tally -> Ledger.of(tally, where));
    }

    /** A number by type, field and stage may count a single case, so only callers who may see cases get them. */
    private Books books(Grant grant, HttpServletRequest request) {
        if (grant.reach().isEmpty()) {
            throw AccessRefusals.notYourBody();
        }
        return books.read(grant, request.getParameterMap());
    }
}
