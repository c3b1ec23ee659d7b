package org.tiepdan.reporting.audit.adapter;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.audit.Audit;
import org.tiepdan.reporting.audit.Auditor;
import org.tiepdan.reporting.audit.RawLog;
import org.tiepdan.reporting.audit.ReadModel;
import org.tiepdan.servicekit.web.ProblemException;

@RestController
class AuditController {
    /** Cases compared at a time; each takes some 600 bytes. */
    private static final int AT_ONCE = 100_000;

    private final RawLog log;
    private final ReadModel model;
    private final AtomicBoolean running = new AtomicBoolean();

    AuditController(RawLog log, ReadModel model) {
        this.log = log;
        this.model = model;
    }

    /** One at a time, since each reads all logs. */
    @GetMapping("/api/v1/ledger/audit")
    Audit audit(Caller caller) {
        if (!running.compareAndSet(false, true)) {
            throw new ProblemException(
                    409,
                    "audit-running",
                    "Đang có một lần đối chiếu. Xin thử lại sau khi xong.",
                    "An audit is running. Please try again when it is done.");
        }
        try {
            return new Auditor(log, model, AT_ONCE).run();
        } finally {
            running.set(false);
        }
    }
}
