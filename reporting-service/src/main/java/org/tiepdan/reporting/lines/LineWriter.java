package org.tiepdan.reporting.lines;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.tiepdan.reporting.adapter.CasesById;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.projection.adapter.writing.Upserts;
import org.tiepdan.reporting.projection.adapter.writing.Upserts.Refused;

/**
 * Writes the lines of cases whose documents were written. Documents are read again after that: all readings of one document
 * stand in one order, that of their versions, so whoever wrote the last part of a case also writes its last line, and the
 * greater version wins wherever another consumer is slower.
 */
public final class LineWriter {
    /** No batch takes as long: the driver gives up a write after half a minute. */
    private static final Duration FINISHED_KEPT = Duration.ofMinutes(1);

    private static final Duration LONGEST_READING = Duration.ofSeconds(15);
    private static final Bson NO_DETAILS = Projections.exclude(
            "intake.timeline",
            "routing.timeline",
            "tracking.timeline",
            "tracking.warnings",
            "routing.reasons",
            "intake.petition.searchable");

    private static final Logger LOG = LoggerFactory.getLogger(LineWriter.class);

    private final MongoDatabase database;
    private final MongoCollection<CaseDocument> cases;
    private final MongoCollection<Document> unfinished;
    private final Clock clock;

    public LineWriter(MongoDatabase database, Clock clock) {
        this.database = database;
        this.cases = database.getCollection(Paths.CASES, CaseDocument.class);
        this.unfinished = Lines.unfinished(database);
        this.clock = clock;
    }

    /**
     * Reads these cases again and returns when their lines are written and their years marked.
     *
     * @throws IllegalStateException when reading took so long that what was read may be outlived: then the batch comes again
     */
    public void read(Collection<String> ids) {
        var now = clock.instant();
        var cases = new ArrayList<CaseDocument>();
        CasesById.read(this.cases, ids, NO_DETAILS, cases::add);
        if (Duration.between(now, clock.instant()).compareTo(LONGEST_READING) > 0) {
            throw new IllegalStateException("The cases were read too slowly to write their lines.");
        }
        write(cases);
    }

    /** @param cases as they were written by the one consumer that there is, so that nobody knows more of them */
    public void write(Collection<CaseDocument> cases) {
        if (cases.isEmpty()) {
            return;
        }
        var lines = new HashMap<String, LineDraft>();
        cases.forEach(document -> lines.put(document.id(), new LineDraft(document)));
        writeUnfinished(lines, Date.from(clock.instant()));
        writeYears(lines);
    }

    /**
     * For cases whose documents the database refused: the lines that told of them know too much.
     *
     * @param told as they were told
     * @param stored as they stand
     */
    public void replace(Collection<CaseDocument> told, Collection<CaseDocument> stored) {
        for (var document : told) {
            unfinished.deleteOne(eq("_id", document.id()));
            var year = new LineDraft(document).told();
            if (year != null) {
                year.years().forEach(of -> Lines.of(database, of).deleteOne(eq("_id", document.id())));
                year.years().forEach(of -> Marks.touch(database, of));
            }
        }
        Marks.touch(database, Marks.UNFINISHED);
        write(stored);
    }

    /** A finished case leaves a mark first: gone at once, it would come back with a slower consumer's older line. */
    private void writeUnfinished(Map<String, LineDraft> lines, Date now) {
        var models = new ArrayList<UpdateOneModel<Document>>();
        lines.forEach((id, line) -> models.add(upsert(
                id,
                line.isUnfinished()
                        ? line.caseLine()
                        : new Document("version", line.version()).append("finishedAt", now))));
        noticeRefused(Upserts.write(unfinished, models));
        Marks.touch(database, Marks.UNFINISHED);
        MongoKeptDays.widen(database, lines.values());
    }

    private void writeYears(Map<String, LineDraft> lines) {
        var byYear = new HashMap<Integer, List<UpdateOneModel<Document>>>();
        lines.forEach((id, line) -> {
            var told = line.told();
            if (told != null) {
                var upsert = upsert(id, new YearLine(line.version(), told.text()));
                told.years()
                        .forEach(year -> byYear.computeIfAbsent(year, _ -> new ArrayList<>())
                                .add(upsert));
            }
        });
        byYear.forEach((year, models) -> {
            noticeRefused(Upserts.write(Lines.of(database, year), models));
            Marks.touch(database, year);
        });
    }

    /** A line is smaller than its document, which the database took or refused by itself; the counts lack the case till then. */
    private static void noticeRefused(List<Refused> refused) {
        if (!refused.isEmpty()) {
            LOG.warn("The database refused the lines of {} cases.", refused.size());
        }
    }

    private static UpdateOneModel<Document> upsert(String id, Object line) {
        return new UpdateOneModel<>(eq("_id", id), Updates.max(Lines.LINE, line), new UpdateOptions().upsert(true));
    }

    /** Takes away the marks of cases that have been finished for a while. */
    @Scheduled(fixedDelayString = "${reporting.sweep-every:PT20S}")
    public void sweep() {
        try {
            unfinished.deleteMany(
                    lt(Lines.FINISHED_AT, Date.from(clock.instant().minus(FINISHED_KEPT))));
        } catch (MongoException e) {
            LOG.debug("Finished cases are swept later: {}", e.getClass().getSimpleName());
        }
    }
}
