package org.tiepdan.tracking.casework.adapter.store;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.deadline.Deadline;

/**
 * The parts of a task's single store, distinguished by the first byte of a key. One store has one changelog: the effects of a record are
 * one batch in one partition, so a transaction touches as few partitions as possible.
 */
public final class StoreKeys {
    private static final char OPEN = 'o';
    private static final char CLOSED = 'c';
    private static final char RESULT = 'r';
    private static final char ACT = 'a';
    private static final char PARKED = 'p';
    /** Prefix of due checks of open limits. */
    static final byte LOOK = 'l';

    private StoreKeys() {}

    /** Key of a case that can still change by itself; only these are read when a task starts. */
    public static Bytes open(CaseId id) {
        return key(OPEN, id.value());
    }

    public static Bytes closed(CaseId id) {
        return key(CLOSED, id.value());
    }

    /** Begins with the case id, so that all results of a case are adjacent. */
    public static Bytes result(CaseId id, String commandId) {
        return key(RESULT, id.value() + '/' + commandId);
    }

    /** The lower bound of all results of a case. */
    public static Bytes beforeResults(CaseId id) {
        return result(id, "");
    }

    public static Bytes afterResults(CaseId id) {
        return key(RESULT, id.value() + (char) ('/' + 1));
    }

    /** @param number of the first act of the record in the history of its case, from 0 */
    static Bytes acts(CaseId id, int number) {
        // Wide enough for any history, so that keys sort numerically.
        return key(ACT, "%s/%06d".formatted(id.value(), number));
    }

    /** Key of the mark of a parked case. */
    public static Bytes parked(CaseId id) {
        return key(PARKED, id.value());
    }

    static Bytes beforeAllParked() {
        return key(PARKED, "");
    }

    static Bytes afterAllParked() {
        return key((char) (PARKED + 1), "");
    }

    static Bytes of(CaseId id, CaseFile file) {
        return isOpen(file) ? open(id) : closed(id);
    }

    public static Bytes beforeAllOpen() {
        return key(OPEN, "");
    }

    public static Bytes afterAllOpen() {
        return key((char) (OPEN + 1), "");
    }

    /** @param open a key as {@link #open} made it */
    public static CaseId caseId(Bytes open) {
        return new CaseId(new String(open.get(), 1, open.get().length - 1, StandardCharsets.US_ASCII));
    }

    private static boolean isOpen(CaseFile file) {
        return !(file.stage() instanceof Case.Opened stage && stage.state() == CaseState.CLOSED)
                || file.deadlines().stream().anyMatch(Deadline::isWatched);
    }

    private static Bytes key(char part, String rest) {
        return Bytes.wrap((part + rest).getBytes(StandardCharsets.US_ASCII));
    }
}
