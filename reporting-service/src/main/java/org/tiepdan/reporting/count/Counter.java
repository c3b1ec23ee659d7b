package org.tiepdan.reporting.count;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.follow.CaseFollower;
import org.tiepdan.reporting.follow.CaseSource;
import org.tiepdan.reporting.follow.FollowedCases;

/** Keeps the counts. */
public final class Counter implements KeptDays, CaseFollower {
    private final FollowedCases<Cells> cells;

    public Counter(CaseSource cases) {
        this.cells = new FollowedCases<>(cases, Cells::new);
    }

    @Override
    public void start(boolean alone) {
        cells.start(alone);
    }

    @Override
    public void written(Map<String, CaseDocument> before, Supplier<Collection<CaseDocument>> write) {
        cells.written(before, write);
    }

    @Override
    public void know() {
        cells.know();
    }

    @Override
    public void adopt(CaseFollower grown) {
        cells.adopt(((Counter) grown).cells);
    }

    /**
     * Answers from all cases, even those that nobody sees: for operators, who see totals.
     *
     * @param question must not keep a reference to the tally, which changes after it
     */
    public <T> T ask(Function<Tally, T> question) {
        return cells.ask(all -> question.apply(all.all()));
    }

    /** Answers from the cases that the grant shows. */
    public <T> T ask(Grant grant, Function<Tally, T> question) {
        return cells.ask(all -> question.apply(all.seenBy(grant)));
    }

    @Override
    public Kept seenBy(Grant grant) {
        return ask(grant, Tally::kept);
    }
}
