package org.tiepdan.office.testkit;

import java.util.List;
import org.tiepdan.office.client.opening.SealedPetition;

/** The sealed part of every petition. */
final class FixedSealed {
    private FixedSealed() {}

    static SealedPetition of(String id) {
        return new SealedPetition(
                id,
                new SealedPetition.Petitioner(
                        "INDIVIDUAL",
                        FakeOpenings.NAME,
                        "000000000009",
                        new SealedPetition.Address("tổ 4", "05443"),
                        "0900000009",
                        1),
                "Khiếu nại quyết định thu hồi đất",
                null,
                "Tôi tên là " + FakeOpenings.NAME + ". Tôi đã gửi đơn ba lần.",
                "12/QĐ-UBND",
                null,
                List.of("19-ubnd"),
                "19-05443",
                "19-so-xay-dung");
    }
}
