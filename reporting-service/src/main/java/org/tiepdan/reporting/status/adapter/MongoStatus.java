package org.tiepdan.reporting.status.adapter;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.eventing.caller.Caller;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.ReceiptReferences;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.status.CaseStatus;
import org.tiepdan.reporting.status.StatusReader;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads it from the document of the case that the receipt is of. */
@Component
final class MongoStatus implements StatusReader {
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
        var code = ReceiptCode.parse(receiptCode)
                .orElseThrow(() -> notFound(
                        "mistyped-receipt-code",
                        "Mã biên nhận không đúng: mã có 12 chữ và số, ký tự cuối để kiểm tra; xin xem lại từng ký tự.",
                        "This is no receipt code: it has 12 letters and digits, the last of which checks the others."
                                + " Please compare each character with the receipt."));
        return Optional.of(references.of(code))
                .flatMap(receipts::caseOf)
                .flatMap(id -> Optional.ofNullable(cases.find(eq("_id", id)).first()))
                .map(document -> CaseStatus.of(document, names))
                .orElseThrow(
                        () -> notFound(
                                "unknown-receipt-code",
                                "Chưa có đơn nào với mã biên nhận này. Nếu vừa nộp đơn, xin thử lại sau một phút.",
                                "No petition has this receipt code. If it was handed in just now, please try again in a minute."));
    }

    private static ProblemException notFound(String code, String vietnamese, String english) {
        return new ProblemException(404, code, vietnamese, english);
    }
}
