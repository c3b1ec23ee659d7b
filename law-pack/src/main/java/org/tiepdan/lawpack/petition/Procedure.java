package org.tiepdan.lawpack.petition;

/** The procedure of a petition that is not handled in the ordinary way of its type. */
public enum Procedure {
    /** Kiểm tra phục vụ quản lý (LTC 25.2): no time limit of the Law on Denunciations runs. */
    MANAGEMENT_CHECK
}
