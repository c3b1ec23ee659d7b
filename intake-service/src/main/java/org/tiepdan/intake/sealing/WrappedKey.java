package org.tiepdan.intake.sealing;

/**
 * The key of one petition, encrypted under the office's master key, as {@code petition.key.v1}. After its erasure nobody can open the
 * petition.
 *
 * @param wrappedKey in base64
 */
public record WrappedKey(String algorithm, String wrappedKey) {}
