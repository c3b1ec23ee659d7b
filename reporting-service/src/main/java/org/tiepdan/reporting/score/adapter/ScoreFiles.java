package org.tiepdan.reporting.score.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.adapter.file.ListFiles;
import org.tiepdan.reporting.score.Scorecard;
import org.tiepdan.reporting.score.Scores;
import org.tiepdan.reporting.score.Scores.Asked;
import org.tiepdan.reporting.score.file.ScoreColumns;
import org.tiepdan.reporting.score.file.ScoredColumns;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.FileName;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.ProblemException;

/** Scorecards, and the lists behind their figures, as files. */
@Component
final class ScoreFiles {
    private final Scores scores;
    private final ScoreColumns cards;
    private final ScoredColumns lines;
    private final ListFiles files;
    private final AskedDays days;
    private final Clock clock;

    ScoreFiles(Scores scores, LawPack law, BodyNames names, ListFiles files, AskedDays days, Clock clock) {
        this.scores = scores;
        this.cards = new ScoreColumns(names);
        this.lines = new ScoredColumns(law, names);
        this.files = files;
        this.days = days;
        this.clock = clock;
    }

    /** The cards in their order, the sum last. */
    void send(Scorecard card, FileFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = FileName.of(ScoreColumns.FILE, card.from(), card.to(), card.knownAt());
        boolean published = days.isForPublication(card, LegalTime.dateOf(clock.instant()));
        var rows = Stream.concat(card.bodies().stream(), Stream.ofNullable(card.total()))
                .map(one -> cards.cells(one, card, published))
                .toList();
        files.send(new ListFiles.Table(name, ScoreColumns.head(), rows), format, request, response);
    }

    /**
     * All items behind a figure, sorted as on the pages: the order in which cases are kept would reveal hidden ones.
     *
     * @throws ProblemException {@code 422 too-many-rows} if the format has no room for them
     */
    void send(
            Grant grant,
            Asked asked,
            Figure figure,
            FileFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var span = asked.span();
        var name = FileName.of(
                ScoredColumns.FILE + "-" + figure, span.from(), span.to().minusDays(1), asked.knownAt());
        var list = new ListFiles.Listed<Entry>(
                name,
                ScoredColumns.head(),
                each -> scores.list(asked, figure, each),
                entry -> Optional.of(entry.account())
                        .filter(account -> account.parties().mayDenounce())
                        .map(CaseAccount::id),
                some -> some.stream()
                        .map(entry ->
                                lines.cells(entry, grant.sees(entry.account().parties())))
                        .toList());
        files.send(list, format, grant.caller(), request, response);
    }
}
