package org.tiepdan.intake.listed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Media types (IANA) of documents that people hand in: papers, pictures, recordings, mails, archives. */
public final class MediaTypes {
    /** Recorded for a type that is not in the list. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> KNOWN = Set.of(
            UNKNOWN,
            "application/pdf",
            "application/rtf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-outlook",
            WORD + "wordprocessingml.document",
            WORD + "spreadsheetml.sheet",
            WORD + "presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/json",
            "application/xml",
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/vnd.rar",
            "application/pkcs7-signature",
            "application/pkcs7-mime",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/bmp",
            "image/tiff",
            "image/webp",
            "image/heic",
            "image/heif",
            "image/avif",
            "image/svg+xml",
            "audio/mpeg",
            "audio/mp4",
            "audio/aac",
            "audio/amr",
            "audio/ogg",
            "audio/wav",
            "audio/webm",
            "audio/flac",
            "audio/3gpp",
            "video/mp4",
            "video/mpeg",
            "video/quicktime",
            "video/3gpp",
            "video/ogg",
            "video/webm",
            "video/x-msvideo",
            "video/x-matroska",
            "text/plain",
            "text/csv",
            "text/html",
            "text/xml",
            "text/rtf",
            "message/rfc822",
            "multipart/signed");
    private static final Map<String, String> ALSO_WRITTEN = Map.of(
            "image/jpg", "image/jpeg",
            "image/pjpeg", "image/jpeg",
            "image/x-png", "image/png",
            "image/tif", "image/tiff",
            "audio/mp3", "audio/mpeg",
            "audio/x-wav", "audio/wav",
            "audio/x-m4a", "audio/mp4",
            "application/x-pdf", "application/pdf",
            "application/x-zip-compressed", "application/zip",
            "application/x-rar-compressed", "application/vnd.rar");

    private MediaTypes() {}

    /** @return the matching type of the list, without parameters and in lower case; {@link #UNKNOWN} if none matches */
    public static String listed(String written) {
        var type = written.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        var usual = ALSO_WRITTEN.getOrDefault(type, type);
        return KNOWN.contains(usual) ? usual : UNKNOWN;
    }

    /** Whether it is in the list, in any spelling. */
    public static boolean isListed(String written) {
        return !listed(written).equals(UNKNOWN) || written.strip().equalsIgnoreCase(UNKNOWN);
    }
}
