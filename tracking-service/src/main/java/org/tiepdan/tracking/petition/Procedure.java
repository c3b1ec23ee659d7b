package org.tiepdan.tracking.petition;

/** By which procedure a routed case is handled, where it is not the ordinary one. */
public enum Procedure {
    /**
     * Kiểm tra phục vụ quản lý nhà nước: an anonymous denunciation that names an offender with evidence is looked into, but no
     * time limit of the Law on Denunciations runs (LTC 25.2).
     */
    MANAGEMENT_CHECK
}
