package org.tiepdan.eventing.web;

import java.util.List;

/** A request that was understood but holds faults, all of them named: {@code 422}. */
public class RequestFaultsException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public RequestFaultsException(List<Fault> faults) {
        super(
                422,
                "invalid-request",
                "Thông tin nhập chưa hợp lệ. Vui lòng kiểm tra lại:",
                "The request has " + faults.size() + (faults.size() == 1 ? " fault." : " faults."),
                faults);
    }
}
