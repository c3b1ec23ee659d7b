package org.tiepdan.lawpack.petition;

/** In what way a petition is handled, where it is not the ordinary one of its type. */
public enum Procedure {
    /**
     * Kiểm tra phục vụ quản lý nhà nước: an anonymous denunciation that names an offender with evidence is looked into, but no
     * time limit of the Law on Denunciations runs (LTC 25.2).
     */
    MANAGEMENT_CHECK
}
