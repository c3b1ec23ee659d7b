package org.tiepdan.lawpack.petition;

/** In what way a petition is handled, where it is not the ordinary one of its type. */
public enum Procedure {
    /** Kiểm tra phục vụ quản lý (LTC 25.2): no time limit of the Law on Denunciations runs. */
    MANAGEMENT_CHECK
}
