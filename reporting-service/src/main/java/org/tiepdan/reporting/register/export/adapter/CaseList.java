package org.tiepdan.reporting.register.export.adapter;

import com.mongodb.client.FindIterable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.register.CaseRow;
import org.tiepdan.reporting.register.export.CaseColumns;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.SheetFiles;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.access.AccessLog;

/**
 * A prepared export. Rows go from the database's cursor to the client, a batch at a time: a slow client slows the cursor, and a client that
 * disconnects ends it, since writing fails.
 */
record CaseList(
        FindIterable<CaseDocument> found,
        BodyNames names,
        Instant now,
        CaseColumns columns,
        SheetFiles files,
        FileFormat format,
        AccessLog looks,
        Caller caller) {

    void writeTo(OutputStream out) throws IOException {
        try (var cursor = found.cursor()) {
            var batch = next(cursor);
            // Recorded before anything is sent, even for an empty list.
            record(batch);
            var rows = files.list(CaseColumns.head(), format, out);
            while (!batch.isEmpty()) {
                for (var document : batch) {
                    rows.row(columns.cells(CaseRow.of(document, names, now)));
                }
                batch = next(cursor);
                if (batch.stream().anyMatch(CaseDocument::mayDenounce)) {
                    record(batch);
                }
            }
            rows.finish();
        }
    }

    private static List<CaseDocument> next(Iterator<CaseDocument> cursor) {
        var batch = new ArrayList<CaseDocument>(CaseExport.BATCH);
        while (batch.size() < CaseExport.BATCH && cursor.hasNext()) {
            batch.add(cursor.next());
        }
        return batch;
    }

    private void record(List<CaseDocument> batch) {
        looks.looked(
                caller,
                AccessLog.Look.EXPORT,
                batch.stream()
                        .filter(CaseDocument::mayDenounce)
                        .map(CaseDocument::id)
                        .toList());
    }
}
