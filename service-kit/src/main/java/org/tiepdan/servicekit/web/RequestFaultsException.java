package org.tiepdan.servicekit.web;

import java.util.ArrayList;
import java.util.List;

/** A request that was understood but has faults: {@code 422}. */
public class RequestFaultsException extends ProblemException {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    /** @param faults all of them; the first 50 are listed, the others counted by one {@code more-faults} */
    public RequestFaultsException(List<Fault> faults) {
        super(
                422,
                "invalid-request",
                "Thông tin nhập chưa hợp lệ. Vui lòng kiểm tra lại:",
                "The request has " + faults.size() + (faults.size() == 1 ? " fault." : " faults."),
                bounded(faults));
    }

    private static List<Fault> bounded(List<Fault> faults) {
        if (faults.size() <= MOST) {
            return faults;
        }
        int more = faults.size() - MOST;
        var some = new ArrayList<>(faults.subList(0, MOST));
        some.add(new Fault("", "more-faults", "Và " + more + " điểm khác.", "And " + more + " more."));
        return some;
    }
}
