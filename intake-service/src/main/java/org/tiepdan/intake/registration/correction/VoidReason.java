package org.tiepdan.intake.registration.correction;

/** Why a registration is void. */
public enum VoidReason {
    /** Đăng ký hai lần. */
    REGISTERED_TWICE,
    /** Nhập thử. */
    TEST_ENTRY,
    /** Ghi nhầm nơi tiếp nhận. */
    WRONG_COUNTER,
    /** Không phải là đơn. */
    NO_PETITION
}
