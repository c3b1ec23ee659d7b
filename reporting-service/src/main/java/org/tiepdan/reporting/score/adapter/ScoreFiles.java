package org.tiepdan.reporting.score.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.adapter.file.FileAnswers;
import org.tiepdan.reporting.score.Scorecard;
import org.tiepdan.reporting.score.Scores;
import org.tiepdan.reporting.score.Scores.Asked;
import org.tiepdan.reporting.score.file.ScoreColumns;
import org.tiepdan.reporting.score.file.ScoredColumns;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.FileName;
import org.tiepdan.reporting.sheet.file.SheetFiles;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessLog;

/** Scorecards, and the lists behind their figures, as files. */
@Component
final class ScoreFiles {
    private final Scores scores;
    private final ScoreColumns cards;
    private final ScoredColumns lines;
    private final SheetFiles sheets;
    private final FileAnswers answers;
    private final AccessLog looks;
    private final AskedDays days;
    private final Clock clock;

    ScoreFiles(
            Scores scores,
            LawPack law,
            BodyNames names,
            SheetFiles sheets,
            FileAnswers answers,
            AccessLog looks,
            AskedDays days,
            Clock clock) {
        this.scores = scores;
        this.cards = new ScoreColumns(names);
        this.lines = new ScoredColumns(law, names);
        this.sheets = sheets;
        this.answers = answers;
        this.looks = looks;
        this.days = days;
        this.clock = clock;
    }

    /** The cards in their order, the sum last. */
    void send(Scorecard card, FileFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = FileName.of(ScoreColumns.FILE, card.from(), card.to(), card.knownAt());
        boolean published = days.isForPublication(card, LegalTime.dateOf(clock.instant()));
        answers.send(format, name, request, response, out -> {
            var rows = sheets.list(ScoreColumns.head(), format, out);
            for (var one : Stream.concat(card.bodies().stream(), Stream.ofNullable(card.total()))
                    .toList()) {
                rows.row(cards.cells(one, card, published));
            }
            rows.finish();
        });
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
        var all = scores.list(asked, figure);
        checkRoom(all.size(), format);
        var span = asked.span();
        var name = FileName.of(
                ScoredColumns.FILE + "-" + figure, span.from(), span.to().minusDays(1), asked.knownAt());
        answers.send(format, name, request, response, out -> {
            var list = new ScoredList(grant, lines, looks, sheets, format, out);
            all.forEach(list);
            list.finish();
        });
    }

    private static void checkRoom(int rows, FileFormat format) {
        long most = format.rows() - 1;
        if (rows > most) {
            throw new ProblemException(
                    422,
                    "too-many-rows",
                    "Một bảng tính chỉ chứa được " + most + " dòng: hãy chọn kỳ ngắn hơn hoặc tải bản CSV.",
                    "A spreadsheet has room for " + most + " rows: choose a shorter period, or take it as CSV.");
        }
    }
}
