package org.tiepdan.reporting.status.adapter;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.ReceiptReferences;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.status.CaseStatus;
import org.tiepdan.reporting.status.StatusReader;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads the status from the document of the receipt's case. */
@Component
final class MongoStatus implements StatusReader {
    /** Looked up for text that is no code. Its result is never shown, even if a petition had it. */
    private static final ReceiptCode NOBODYS = ReceiptCode.of(new byte[16]);

    /** No case has this id. */
    private static final String NO_CASE = "none";

    private final MongoCollection<CaseDocument> cases;
    private final Receipts receipts;
    private final ReceiptReferences references;
    private final BodyNames names;

    MongoStatus(MongoDatabase database, Receipts receipts, ReceiptReferences references, BodyNames names) {
        this.cases = Cases.of(database);
        this.receipts = receipts;
        this.references = references;
        this.names = names;
    }

    @Override
    public CaseStatus read(Caller caller, String receiptCode) {
        if (!ReceiptCode.isAsLong(receiptCode)) {
            throw notFound(
                    "mistyped-receipt-code",
                    "Mã biên nhận không đúng: mã có 12 chữ và số; xin xem lại từng ký tự.",
                    "This is no receipt code: a code has 12 letters and digits. Please compare each character with the "
                            + "receipt.");
        }
        var code = ReceiptCode.parse(receiptCode);
        var found = find(code.orElse(NOBODYS));
        return code.flatMap(_ -> found)
                .map(document -> CaseStatus.of(document, matters(document), names))
                .orElseThrow(() -> notFound(
                        "unknown-receipt-code",
                        "Chưa có đơn nào với mã biên nhận này: xin xem lại từng ký tự. Nếu vừa nộp đơn, xin thử lại"
                                + " sau một phút.",
                        "No petition has this receipt code: please compare each character with the receipt. If the"
                                + " petition was handed in just now, please try again in a minute."));
    }

    /** One reference and two reads in every case, so that the response time reveals nothing about the code. */
    private Optional<CaseDocument> find(ReceiptCode code) {
        var id = receipts.caseOf(references.of(code)).orElse(NO_CASE);
        return Optional.ofNullable(cases.find(eq("_id", id)).first());
    }

    /** Called only for petitions that are shown: without a valid code, a request ends in {@link #find}. */
    private List<CaseDocument> matters(CaseDocument document) {
        var tracking = document.tracking();
        return tracking == null
                ? List.of()
                : tracking.matters().stream()
                        .flatMap(id ->
                                Stream.ofNullable(cases.find(eq("_id", id)).first()))
                        .toList();
    }

    private static ProblemException notFound(String code, String vietnamese, String english) {
        return new ProblemException(404, code, vietnamese, english);
    }
}
