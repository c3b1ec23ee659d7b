package org.tiepdan.lawpack.petition;

/** The procedure of a petition that is not handled in the ordinary way of its type. */
public enum Procedure {
    /**
     * Kiểm tra phục vụ quản lý nhà nước: an anonymous denunciation that names an offender with evidence is checked, but no time limit of
     * the Law on Denunciations runs (LTC 25.2).
     */
    MANAGEMENT_CHECK
}
